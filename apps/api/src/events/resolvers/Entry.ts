import type { EntryChipResolvers, EntryResolvers } from '../../server/__generated__/resolvers.ts';
import { toNodeId } from '../../server/node-ids.ts';
import { toWire } from '../../server/wire-names.ts';
import { ageFor, nameFor } from '../visible.ts';

export const Entry: EntryResolvers = {
  id: ({ id }) => toNodeId('Entry', id),
  race: ({ raceId }, _args, { loaders }) => loaders.events.race.load(raceId) as never,
  name: (entry, _args, context) => nameFor(context, entry),
  age: (entry, _args, context) => ageFor(context, entry),
  wave: async ({ raceId, waveId }, _args, { loaders }) =>
    (await loaders.events.wavesOfRace.load(raceId)).find(({ id }) => id === waveId) ?? null,
  categories: async ({ id, raceId }, _args, { loaders }) => {
    const [keys, categories] = await Promise.all([
      loaders.events.categoryKeysOfEntry.load(id),
      loaders.events.categoriesOfRace.load(raceId),
    ]);
    return categories.filter(({ key }) => keys.some(({ categoryKey }) => categoryKey === key));
  },
  chips: ({ id }, _args, { loaders }) => loaders.events.chipsOfEntry.load(id),
};

export const EntryChip: EntryChipResolvers = {
  purpose: ({ purpose }) => toWire(purpose),
};
