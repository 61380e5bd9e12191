import type { ResultWindowFragment } from './__generated__/ResultWindow.ts';
import type { Row } from './result-list.ts';

/** A made-up result for tests: number `n`, standing at list order `listOrder`. */
export function testRow(n: number, listOrder: number, over: Partial<Row> = {}): Row {
  return {
    __typename: 'Result',
    id: `res_${n}`,
    bib: String(n),
    name: `Demo ${n}`,
    clubName: null,
    sex: n % 2 === 0 ? 'F' : 'M',
    ageGroupKey: null,
    status: 'FINISHED',
    listOrder,
    place: listOrder,
    placeInSex: null,
    placeInAgeGroup: null,
    placesInCategories: [],
    officialTime: 1000 * listOrder,
    lastSplit: null,
    ...over,
  };
}

/** A page of the API with these rows. */
export function testPage(
  rows: readonly Row[],
  options: { total: number; endCursor?: string },
): ResultWindowFragment {
  return {
    __typename: 'ResultConnection',
    totalCount: options.total,
    position: 1,
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: options.endCursor !== undefined,
      endCursor: options.endCursor ?? null,
    },
    edges: rows.map((node) => ({ __typename: 'ResultEdge', node })),
  };
}
