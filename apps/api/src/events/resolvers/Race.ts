import type { RaceResolvers } from '../../server/__generated__/resolvers.ts';
import { toNodeId } from '../../server/node-ids.ts';
import { pageEntries } from '../entry-pages.ts';

export const Race: RaceResolvers = {
  id: ({ id }) => toNodeId('Race', id),
  event: ({ eventId }, _args, { loaders }) => loaders.events.event.load(eventId) as never,
  distance: ({ distanceMetres }) => distanceMetres,
  checkpoints: ({ id }, _args, { loaders }) => loaders.events.checkpointsOfRace.load(id),
  waves: ({ id }, _args, { loaders }) => loaders.events.wavesOfRace.load(id),
  categories: ({ id }, _args, { loaders }) => loaders.events.categoriesOfRace.load(id),
  entryCount: ({ id }, _args, { loaders }) => loaders.events.entryCountOfRace.load(id),
  entries: ({ id }, { first, after, search }, { db }) =>
    pageEntries(db, { raceId: id, first, after, search }),
};
