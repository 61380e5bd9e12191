import { can } from '@backstride/domain';
import { viewerRole } from '../clubs/index.ts';
import type { ApiContext } from '../server/context.ts';
import { forbidden, unauthenticated } from '../server/errors.ts';
import { fromNodeId } from '../server/node-ids.ts';
import { type Rule, rule } from '../server/rules.ts';
import type { EventModel, RaceModel } from './models.ts';

/** Who edits a club's events also takes their facts in. */
export async function canManageEventsOf(context: ApiContext, clubId: string): Promise<boolean> {
  return can(await viewerRole(context, clubId), 'event.edit');
}

/** Whether the viewer may change this event. */
export async function canManageEvent(context: ApiContext, eventId: string): Promise<boolean> {
  if (context.viewer === null) return false;
  const event = await context.loaders.events.event.load(eventId);
  return event !== null && canManageEventsOf(context, event.clubId);
}

/** Unpublished events are seen by their organizers only. */
export async function canSeeEvent(context: ApiContext, event: EventModel): Promise<boolean> {
  return event.isPublished || (await canManageEventsOf(context, event.clubId));
}

/** The event if the viewer may know of it. */
export async function findVisibleEvent(context: ApiContext, uuid: string): Promise<EventModel | null> {
  const event = await context.loaders.events.event.load(uuid);
  return event !== null && (await canSeeEvent(context, event)) ? event : null;
}

/** The race if the viewer may know of its event. */
export async function findVisibleRace(context: ApiContext, uuid: string): Promise<RaceModel | null> {
  const race = await context.loaders.events.race.load(uuid);
  return race !== null && (await findVisibleEvent(context, race.eventId)) !== null ? race : null;
}

/**
 * The event of a node id for somebody who wants to change it; null when there is none that the viewer may
 * know of.
 *
 * @throws UNAUTHENTICATED or FORBIDDEN when the viewer sees the event but may not change it
 */
export async function findManagedEvent(context: ApiContext, nodeId: string): Promise<EventModel | null> {
  const uuid = fromNodeId('Event', nodeId);
  return uuid === null ? null : managedEvent(context, uuid);
}

/** The race of a node id, and its event, for somebody who wants to change it; see `findManagedEvent`. */
export async function findManagedRace(
  context: ApiContext,
  nodeId: string,
): Promise<{ readonly race: RaceModel; readonly event: EventModel } | null> {
  const uuid = fromNodeId('Race', nodeId);
  const race = uuid === null ? null : await context.loaders.events.race.load(uuid);
  if (race === null) return null;
  const event = await managedEvent(context, race.eventId);
  return event === null ? null : { race, event };
}

/** The same by uuid. */
export async function managedEvent(context: ApiContext, uuid: string): Promise<EventModel | null> {
  const event = await findVisibleEvent(context, uuid);
  if (event === null) return null;
  if (!(await canManageEventsOf(context, event.clubId))) throw refusal(context);
  return event;
}

/** What somebody is told who may not. */
export function refusal(context: ApiContext) {
  return context.viewer === null ? unauthenticated() : forbidden();
}

/** Parts of an event that its organizers see. */
export const managesEvent: Rule = rule<EventModel>('hide', ({ parent, context }) =>
  canManageEventsOf(context, parent.clubId),
);

/** Parts of whatever belongs to an event that its organizers see. */
export const managesItsEvent: Rule = rule<{ readonly eventId: string }>('hide', ({ parent, context }) =>
  canManageEvent(context, parent.eventId),
);
