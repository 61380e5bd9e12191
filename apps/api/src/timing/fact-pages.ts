import { instantMs } from '@backstride/domain';
import { type Database, decodeCursor, type Page, type PageArgs, pageSize, toPage } from '../db/index.ts';
import type { LogFactModel } from './models.ts';

const MAX_PAGE = 500;

function selectFacts(db: Database, eventId: string) {
  return db.selectFrom('race_log').selectAll().where('event_id', '=', eventId);
}

type LogRow = Awaited<ReturnType<ReturnType<typeof selectFacts>['executeTakeFirstOrThrow']>>;

function toModel(row: LogRow): LogFactModel {
  return {
    factId: row.fact_id.replaceAll('-', ''),
    eventId: row.event_id,
    position: row.position,
    kind: row.kind as LogFactModel['kind'],
    occurredAt: instantMs(row.occurred_at.getTime()),
    receivedAt: instantMs(row.received_at.getTime()),
    official: row.official as LogFactModel['official'],
    timingPointId: row.timing_point_id,
    readerId: row.reader_id,
    chip: row.chip,
    bib: row.bib,
    raceId: row.race_id,
    entryId: row.entry_id,
    detail: (row.detail ?? {}) as LogFactModel['detail'],
    raw: row.raw,
    recordedBy: row.recorded_by,
  };
}

/** A page of an event's log by position, from the beginning or from the end. */
export async function pageFacts(
  db: Database,
  options: PageArgs & { readonly eventId: string; readonly newestFirst: boolean },
): Promise<Page<LogFactModel>> {
  const size = pageSize(options.first, MAX_PAGE);
  let query = selectFacts(db, options.eventId);
  if (options.after) {
    const [position] = decodeCursor(options.after, [0]);
    query = query.where('position', options.newestFirst ? '<' : '>', position);
  }
  const rows = await query
    .orderBy('position', options.newestFirst ? 'desc' : 'asc')
    .limit(size + 1)
    .execute();
  return toPage(rows.map(toModel), size, (fact) => [fact.position]);
}

/** One fact; null when the log does not have it. */
export async function findFact(
  db: Database,
  options: { readonly eventId: string; readonly factId: string },
): Promise<LogFactModel | null> {
  const row = await selectFacts(db, options.eventId).where('fact_id', '=', options.factId).executeTakeFirst();
  return row === undefined ? null : toModel(row);
}

/** Where an event's log ends. */
export async function readLogPosition(db: Database, eventId: string): Promise<number> {
  const head = await db
    .selectFrom('race_log_heads')
    .select('last_position')
    .where('event_id', '=', eventId)
    .executeTakeFirst();
  return head?.last_position ?? 0;
}
