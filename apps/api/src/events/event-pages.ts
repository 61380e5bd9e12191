import { formatLocalDate, type InstantMs, localDateAt } from '@backstride/domain';
import { sql } from 'kysely';
import { type Database, decodeCursor, type Page, type PageArgs, pageSize, toPage } from '../db/index.ts';
import { selectEvents } from './event-queries.ts';
import type { EventModel } from './models.ts';

const MAX_PAGE = 100;

/** Where an event stands today, in its zone. */
export function phaseOf(event: EventModel, now: InstantMs): 'UPCOMING' | 'TODAY' | 'PAST' {
  const today = formatLocalDate(localDateAt(now, event.timeZone));
  if (today < event.startsOn) return 'UPCOMING';
  return today > event.endsOn ? 'PAST' : 'TODAY';
}

/**
 * Today's events first, then upcoming ones by day, then past ones, newest first. For sorting, days are those
 * of UTC.
 */
export async function pageEvents(
  db: Database,
  options: PageArgs & {
    readonly now: InstantMs;
    /** Of this club only. */
    readonly clubId?: string;
    readonly withUnpublished: boolean;
  },
): Promise<Page<EventModel>> {
  const size = pageSize(options.first, MAX_PAGE);
  const today = new Date(options.now).toISOString().slice(0, 10);
  const group = sql<number>`case when starts_on > ${today}::date then 1 when ends_on < ${today}::date then 2 else 0 end`;
  const day = sql<number>`case when ends_on < ${today}::date then -1 else 1 end * (starts_on - date '2000-01-01')`;
  let query = selectEvents(db).select([group.as('sort_group'), day.as('sort_day')]);
  if (options.clubId !== undefined) query = query.where('club_id', '=', options.clubId);
  if (!options.withUnpublished) query = query.where('published_at', 'is not', null);
  if (options.after) {
    const [afterGroup, afterDay, afterId] = decodeCursor(options.after, [0, 0, '']);
    query = query.where(
      sql<boolean>`(${group}, ${day}, id::text) > (${afterGroup}::int, ${afterDay}::int, ${afterId}::text)`,
    );
  }
  const rows = await query
    .orderBy('sort_group')
    .orderBy('sort_day')
    .orderBy(sql`id::text`)
    .limit(size + 1)
    .$castTo<EventModel & { readonly sort_group: number; readonly sort_day: number }>()
    .execute();
  return toPage(rows, size, (row) => [row.sort_group, row.sort_day, row.id]);
}
