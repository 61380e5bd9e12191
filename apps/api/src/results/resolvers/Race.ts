import type { RaceResolvers } from '../../server/__generated__/resolvers.ts';
import { toWire } from '../../server/wire-names.ts';
import type { Facet } from '../models.ts';
import { findResultByBib } from '../page-queries.ts';
import { raceHeadsOf } from '../shared.ts';
import { pageResults } from '../use-cases/page-results.ts';

export const Race: RaceResolvers = {
  results: (race, args, context) => pageResults(context, race, args),
  result: async ({ id }, { bib }, { db }) =>
    bib.includes('\u0000') ? null : ((await findResultByBib(db, { raceId: id, bib })) ?? null),
  resultsSummary: ({ id }, _args, context) => raceHeadsOf(context).get(id),
  resultFacets: async ({ id }, _args, context) => {
    const [{ facets }, categories] = await Promise.all([
      raceHeadsOf(context).get(id),
      context.loaders.events.categoriesOfRace.load(id),
    ]);
    const names = new Map(categories.map((category) => [category.key, category.name]));
    return {
      sexes: facets.sexes.map(labelled),
      ageGroups: facets.ageGroups.map(labelled),
      categories: facets.categories.map((facet) => ({ ...facet, label: names.get(facet.key) ?? facet.key })),
      clubs: facets.clubs.map(labelled),
      statuses: facets.statuses.map((facet) => labelled({ ...facet, key: toWire(facet.key) })),
    };
  },
  sectionBands: async ({ id }, _args, context) => {
    const [{ sectionBands }, checkpoints] = await Promise.all([
      raceHeadsOf(context).get(id),
      context.loaders.events.checkpointsOfRace.load(id),
    ]);
    const known = new Set(checkpoints.map((checkpoint) => checkpoint.id));
    return sectionBands
      .filter((band) => known.has(band.checkpointId))
      .map((band) => ({ ...band, raceId: id }));
  },
};

function labelled(facet: Facet) {
  return { ...facet, label: facet.key };
}
