import type { ApiContext } from '../server/context.ts';
import type { NodeLoaders } from '../server/node-loader.ts';
import { findImport } from './imports/import-store.ts';
import { canManageEvent, findVisibleEvent, findVisibleRace } from './policy.ts';
import { findRaceIdsOfCheckpoints, findRaceIdsOfWaves } from './race-queries.ts';

/** Set-up by id, for who may know of its event. */
export const eventsNodes: NodeLoaders = {
  Event: (uuid, context) => findVisibleEvent(context, uuid),
  Race: (uuid, context) => findVisibleRace(context, uuid),
  TimingPoint: async (uuid, context) =>
    ifEventVisible(context, await context.loaders.events.timingPoint.load(uuid)),
  Import: async (uuid, context) => {
    const found = await findImport(context.db, uuid);
    return found !== undefined && (await canManageEvent(context, found.eventId)) ? found : null;
  },
  Entry: async (uuid, context) => ifEventVisible(context, await context.loaders.events.entry.load(uuid)),
  Checkpoint: async (uuid, context) => {
    const [found] = await findRaceIdsOfCheckpoints(context.db, [uuid]);
    const race = found === undefined ? null : await findVisibleRace(context, found.raceId);
    if (race === null) return null;
    return (await context.loaders.events.checkpointsOfRace.load(race.id)).find(({ id }) => id === uuid);
  },
  Wave: async (uuid, context) => {
    const [found] = await findRaceIdsOfWaves(context.db, [uuid]);
    const race = found === undefined ? null : await findVisibleRace(context, found.raceId);
    if (race === null) return null;
    return (await context.loaders.events.wavesOfRace.load(race.id)).find(({ id }) => id === uuid);
  },
};

async function ifEventVisible<Row extends { readonly eventId: string }>(
  context: ApiContext,
  row: Row | null,
): Promise<Row | null> {
  return row !== null && (await findVisibleEvent(context, row.eventId)) !== null ? row : null;
}
