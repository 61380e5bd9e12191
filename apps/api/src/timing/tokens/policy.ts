import { type EventModel, findManagedEvent, findManagedRace, type RaceModel } from '../../events/index.ts';
import type { ApiContext } from '../../server/context.ts';
import { forbidden } from '../../server/errors.ts';
import { fromNodeId } from '../../server/node-ids.ts';
import { type Rule, rule } from '../../server/rules.ts';

/** Somebody who is signed in, or a device with an event token; the use case then compares the event. */
export const recordsFacts: Rule = rule(
  'refuse',
  ({ context }) => context.viewer !== null || context.eventToken?.scope === 'forwarder',
);

/**
 * The event of a node id for whoever takes its facts in: its organizers, or the device with its token. Null when
 * there is none that they may know of.
 * @throws UNAUTHENTICATED or FORBIDDEN
 */
export async function findRecordedEvent(context: ApiContext, nodeId: string): Promise<EventModel | null> {
  const { eventToken } = context;
  if (eventToken === null) return findManagedEvent(context, nodeId);
  if (fromNodeId('Event', nodeId) !== eventToken.eventId) throw forbidden();
  return context.loaders.events.event.load(eventToken.eventId);
}

/** The same for a race and its event. */
export async function findRecordedRace(
  context: ApiContext,
  nodeId: string,
): Promise<{ readonly race: RaceModel; readonly event: EventModel } | null> {
  const { eventToken } = context;
  if (eventToken === null) return findManagedRace(context, nodeId);
  const uuid = fromNodeId('Race', nodeId);
  const race = uuid === null ? null : await context.loaders.events.race.load(uuid);
  if (race?.eventId !== eventToken.eventId) throw forbidden();
  const event = await context.loaders.events.event.load(eventToken.eventId);
  return event === null ? null : { race, event };
}
