import { randomUUID } from 'node:crypto';
import { inTransaction } from '../../db/index.ts';
import type { ApiContext } from '../../server/context.ts';
import { createInputChecks, type InputChecks } from '../../server/input-checks.ts';
import { fromNodeId } from '../../server/node-ids.ts';
import { conflict, invalidInput, notFound } from '../../server/user-errors.ts';
import { writeAudit } from '../change-setup.ts';
import { selectEvents } from '../event-queries.ts';
import { canManageEventsOf, refusal } from '../policy.ts';
import { chooseSlug } from '../slugs.ts';

/** An event lasts at most so many days: longer ones are typing mistakes. */
const MAX_DAYS = 31;

interface CreateEventInput {
  readonly clubId: string;
  readonly name: string;
  readonly slug?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
  readonly startsOn: string;
  readonly endsOn?: string | null | undefined;
}

/** Makes an unpublished event of a club. */
export async function createEvent(context: ApiContext, input: CreateEventInput) {
  const clubId = fromNodeId('Club', input.clubId);
  const club = clubId === null ? null : await context.loaders.clubs.clubById.load(clubId);
  if (club === null) return notFound('club', ['clubId']);
  if (!(await canManageEventsOf(context, club.id))) throw refusal(context);
  const checks = createInputChecks();
  const name = checks.text(input.name, ['name'], { min: 1, max: 120 });
  const place = checks.text(input.place ?? '', ['place'], { min: 0, max: 200 });
  const slug = chooseSlug(checks, { slug: input.slug, name, fallback: 'event' });
  const endsOn = input.endsOn ?? input.startsOn;
  checkDays(checks, { startsOn: input.startsOn, endsOn });
  if (checks.problems.length > 0) return invalidInput(checks.problems);
  const id = randomUUID();
  const created = await inTransaction(context.db, async ({ tx }) => {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('events')
      .values({
        id,
        club_id: club.id,
        slug,
        name,
        place,
        time_zone: input.timeZone ?? club.timeZone,
        starts_on: input.startsOn,
        ends_on: endsOn,
      })
      .onConflict((onConflict) => onConflict.column('slug').doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n) return null;
    await writeAudit(tx, {
      context,
      event: { id, clubId: club.id },
      line: { action: 'event-created', subject: name, after: { slug, startsOn: input.startsOn, endsOn } },
    });
    return selectEvents(tx).where('id', '=', id).executeTakeFirstOrThrow();
  });
  return created === null ? slugTaken(slug) : { __typename: 'CreateEventSuccess' as const, event: created };
}

/** Refuses an address that another event has. */
export function slugTaken(slug: string) {
  return conflict({
    code: 'SLUG_TAKEN',
    params: { slug },
    message: `The address “${slug}” is in use. Choose another one.`,
    path: ['slug'],
  });
}

/** The last day is not before the first, and not far from it. */
export function checkDays(
  checks: InputChecks,
  { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string },
): void {
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000;
  if (days >= 0 && days < MAX_DAYS) return;
  checks.add({
    code: days < 0 ? 'DAYS_BACKWARDS' : 'TOO_MANY_DAYS',
    params: { startsOn, endsOn, max: MAX_DAYS },
    message:
      days < 0
        ? `The event ends (${endsOn}) before it starts (${startsOn}). Swap the days.`
        : `From ${startsOn} to ${endsOn} are more than ${MAX_DAYS} days. Correct one of the days.`,
    path: ['endsOn'],
  });
}
