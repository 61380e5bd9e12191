import type { ApiContext } from '../../server/context.ts';
import { createInputChecks } from '../../server/input-checks.ts';
import { invalidInput, notFound } from '../../server/user-errors.ts';
import { changeSetup } from '../change-setup.ts';
import { selectEvents } from '../event-queries.ts';
import type { EventModel } from '../models.ts';
import { findManagedEvent } from '../policy.ts';
import { chooseSlug } from '../slugs.ts';
import { checkDays, slugTaken } from './create-event.ts';

interface UpdateEventInput {
  readonly eventId: string;
  readonly name?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
  readonly isPublished?: boolean | null | undefined;
}

type UpdateEventAnswer =
  | { readonly __typename: 'UpdateEventSuccess'; readonly event: EventModel }
  | ReturnType<typeof slugTaken>;

/** Changes what is given of an event. */
export async function updateEvent(context: ApiContext, input: UpdateEventInput) {
  const event = await findManagedEvent(context, input.eventId);
  if (event === null) return notFound('event', ['eventId']);
  const checks = createInputChecks();
  const next = {
    name: checks.text(input.name ?? event.name, ['name'], { min: 1, max: 120 }),
    place: checks.text(input.place ?? event.place, ['place'], { min: 0, max: 200 }),
    slug: chooseSlug(checks, { slug: input.slug ?? event.slug, name: event.name, fallback: 'event' }),
    timeZone: input.timeZone ?? event.timeZone,
    startsOn: input.startsOn ?? event.startsOn,
    endsOn: input.endsOn ?? (input.startsOn && input.startsOn > event.endsOn ? input.startsOn : event.endsOn),
    isPublished: input.isPublished ?? event.isPublished,
  };
  checkDays(checks, next);
  if (checks.problems.length > 0) return invalidInput(checks.problems);
  return changeSetup<UpdateEventAnswer>(context, event.id, async ({ tx, audit }, refuse) => {
    const taken = await tx
      .selectFrom('events')
      .select('id')
      .where('slug', '=', next.slug)
      .where('id', '!=', event.id)
      .executeTakeFirst();
    if (taken) refuse(slugTaken(next.slug));
    const changesResults = next.startsOn !== event.startsOn;
    await tx
      .updateTable('events')
      .set((eb) => ({
        name: next.name,
        place: next.place,
        slug: next.slug,
        time_zone: next.timeZone,
        starts_on: next.startsOn,
        ends_on: next.endsOn,
        published_at: next.isPublished ? eb.fn.coalesce('published_at', eb.fn<Date>('now')) : null,
        ...(changesResults ? { setup_version: eb('setup_version', '+', 1) } : {}),
      }))
      .where('id', '=', event.id)
      .execute();
    const { id: _, clubId: __, setupVersion: ___, ...before } = event;
    await audit({ action: 'event-changed', subject: next.name, before, after: next });
    const changed = await selectEvents(tx).where('id', '=', event.id).executeTakeFirstOrThrow();
    return { __typename: 'UpdateEventSuccess', event: changed };
  });
}
