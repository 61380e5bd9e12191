import type { EntryModel } from '../../events/index.ts';
import { nameFor } from '../../events/index.ts';
import type { ResultResolvers } from '../../server/__generated__/resolvers.ts';
import type { ApiContext } from '../../server/context.ts';
import { toNodeId } from '../../server/node-ids.ts';
import { toWire } from '../../server/wire-names.ts';
import type { ResultModel, SplitModel } from '../models.ts';

export const Result: ResultResolvers = {
  id: ({ entryId }) => toNodeId('Result', entryId),
  race: ({ raceId }, _args, { loaders }) => loaders.events.race.load(raceId) as never,
  entry: (result, _args, context) => entryOf(result, context),
  name: async (result, _args, context) => nameFor(context, await entryOf(result, context)),
  status: ({ status }) => toWire(status),
  startSource: ({ startSource }) => toWire(startSource),
  placesInCategories: async ({ raceId, placesInCategories }, _args, { loaders }) => {
    const categories = await loaders.events.categoriesOfRace.load(raceId);
    return categories.flatMap((category) => {
      const place = placesInCategories[category.key];
      return place === undefined ? [] : [{ category, place }];
    });
  },
  officialTime: async (result, _args, { loaders }) => {
    if (result.status !== 'finished') return null;
    const race = await loaders.events.race.load(result.raceId);
    return race?.rules.rankingBasis === 'net' ? result.displayedNetMs : result.displayedGunMs;
  },
  gunTime: ({ displayedGunMs }) => displayedGunMs,
  netTime: ({ displayedNetMs }) => displayedNetMs,
  rawGunTime: ({ rawGunMs }) => rawGunMs,
  rawNetTime: ({ rawNetMs }) => rawNetMs,
  penalty: ({ penaltyMs }) => penaltyMs,
  splits: (result) => splitsOf(result),
  lastSplit: (result) => splitsOf(result).at(-1) ?? null,
  explanation: async (result, _args, { loaders }) =>
    (await loaders.results.explanation.load(result)).sentences,
  reads: async (result, _args, { loaders }) => (await loaders.results.explanation.load(result)).reads,
};

async function entryOf(result: ResultModel, { loaders }: ApiContext): Promise<EntryModel> {
  const entry = result.entry ?? (await loaders.events.entry.load(result.entryId));
  return entry ?? removedEntry(result);
}

/** Stands in for an entry that was removed while the page was read; the next change takes the row away. */
function removedEntry({ entryId, eventId, raceId, bib, clubName, sex }: ResultModel): EntryModel {
  return {
    id: entryId,
    eventId,
    raceId,
    athleteId: entryId,
    bib,
    bibSort: bib,
    waveId: null,
    ageYears: null,
    ageGroupKey: null,
    clubName,
    guideName: null,
    guideBib: null,
    isRanked: false,
    name: null,
    sex,
    birthDate: null,
    isNameHidden: true,
    isAgeHidden: true,
  };
}

function splitsOf({ raceId, splits, startAt }: ResultModel): SplitModel[] {
  return splits.map((split, position) => ({
    ...split,
    raceId,
    previous: splits[position - 1] ?? null,
    startAt: startAt?.getTime() ?? null,
  }));
}
