import { searchWords } from '@backstride/domain';
import { badRequest, decodeCursor, pageSize, toPage } from '../../db/index.ts';
import type { RaceModel } from '../../events/index.ts';
import type { ApiContext } from '../../server/context.ts';
import { fromWire } from '../../server/wire-names.ts';
import type { Facet, RaceHead, ResultConnectionModel } from '../models.ts';
import { countResults, findResultsPage, listOrderOfPlace, type ResultFilter } from '../page-queries.ts';
import { raceHeadsOf } from '../shared.ts';

/** The filter as the schema has it. */
export interface ResultFilterInput {
  readonly sex?: string | null | undefined;
  readonly ageGroup?: string | null | undefined;
  readonly category?: string | null | undefined;
  readonly club?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly search?: string | null | undefined;
}

interface ResultPageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly fromPlace?: number | null | undefined;
  readonly fromListOrder?: number | null | undefined;
  readonly filter?: ResultFilterInput | null | undefined;
}

const MAX_PAGE = 200;
const MAX_SEARCH_WORDS = 5;
const MAX_INT = 2_147_483_647;

/** Reads a page of a race's results. The position is taken before the rows, so that nothing is missed after it. */
export async function pageResults(
  context: ApiContext,
  race: RaceModel,
  args: ResultPageArgs,
): Promise<ResultConnectionModel> {
  const size = pageSize(args.first, MAX_PAGE);
  const filter = toFilter(args.filter ?? {});
  const head = await raceHeadsOf(context).get(race.id);
  const totalCount = () => total(context, { race, head, filter });
  const from = await beginning(context, race, args);
  const rows =
    from === null
      ? []
      : await findResultsPage(context.db, { raceId: race.id, filter, fromListOrder: from, size });
  return { ...toPage(rows, size, (row) => [row.listOrder]), totalCount, position: head.changePosition };
}

/** Where in the list the page begins; null when it has nothing to show. */
async function beginning(context: ApiContext, race: RaceModel, args: ResultPageArgs): Promise<number | null> {
  const { after, fromPlace, fromListOrder } = args;
  const given = [after, fromPlace, fromListOrder].filter((value) => value !== null && value !== undefined);
  if (given.length > 1) throw badRequest('Give only one of `after`, `fromPlace` and `fromListOrder`.');
  if (typeof after === 'string') return clamp(decodeCursor(after, [0])[0]) + 1;
  if (typeof fromPlace === 'number')
    return listOrderOfPlace(context.db, { raceId: race.id, place: Math.max(1, fromPlace) });
  return Math.max(1, fromListOrder ?? 1);
}

function clamp(listOrder: number): number {
  return Math.min(Math.max(listOrder, 0), MAX_INT - 1);
}

function toFilter(input: ResultFilterInput): ResultFilter {
  const search = input.search?.trim() ?? '';
  return {
    ...(input.sex ? { sex: input.sex } : {}),
    ...(input.ageGroup ? { ageGroupKey: input.ageGroup } : {}),
    ...(input.category ? { categoryKey: input.category } : {}),
    ...(input.club ? { clubName: input.club } : {}),
    ...(input.status ? { status: fromWire(input.status) } : {}),
    ...(search ? { search: { bib: search, prefixes: searchWords(search).slice(0, MAX_SEARCH_WORDS) } } : {}),
  };
}

/** Known without counting where at most one value is asked for; the facets have it. */
async function total(
  context: ApiContext,
  options: { readonly race: RaceModel; readonly head: RaceHead; readonly filter: ResultFilter },
): Promise<number> {
  const { race, head, filter } = options;
  const { search, ...values } = filter;
  if (search === undefined && Object.keys(values).length === 0) return head.counts.entered;
  if (search === undefined && Object.keys(values).length === 1) {
    const { sexes, ageGroups, categories, clubs, statuses } = head.facets;
    const countOf = (facets: readonly Facet[], key: string | undefined) =>
      facets.find((facet) => facet.key === key)?.count ?? 0;
    if (filter.sex) return countOf(sexes, filter.sex);
    if (filter.ageGroupKey) return countOf(ageGroups, filter.ageGroupKey);
    if (filter.categoryKey) return countOf(categories, filter.categoryKey);
    if (filter.clubName) return countOf(clubs, filter.clubName);
    return countOf(statuses, filter.status);
  }
  return countResults(context.db, race.id, filter);
}
