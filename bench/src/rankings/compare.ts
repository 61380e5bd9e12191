import type { ResultRow } from '@backstride/simulator';
import { groupBy } from '../kit/group-by.ts';
import type { OfficialField, OfficialRow } from './field.ts';

/** Which ranking is looked at. */
export type Scope = 'overall' | 'sex' | 'division';

/** Two views of one runner. */
interface Pair {
  readonly official: number;
  /** Place that the product gave. */
  readonly place: number;
  readonly group: string;
}

/** What a comparison found. */
export interface Comparison {
  readonly field: string;
  readonly scope: Scope;
  readonly rule: 'band' | 'order';
  readonly compared: number;
  /** Out of place, or without one in the product's ranking. */
  readonly wrong: number;
}

/**
 * BAND: the official place is one of those that the product's shared place stands for; the official ranking broke
 * ties by fractions that the file does not show.
 */
export function compareBands(field: OfficialField, results: readonly ResultRow[], scope: Scope): Comparison {
  const { pairs, missing } = pairUp(field, results, scope);
  const sharedBy = new Map<string, number>();
  const keyOf = (pair: Pair) => `${pair.group}/${pair.place}`;
  for (const pair of pairs) sharedBy.set(keyOf(pair), (sharedBy.get(keyOf(pair)) ?? 0) + 1);
  const wrong = pairs.filter((pair) => {
    const last = pair.place + (sharedBy.get(keyOf(pair)) ?? 1) - 1;
    return pair.official < pair.place || pair.official > last;
  }).length;
  return { field: field.name, scope, rule: 'band', compared: pairs.length + missing, wrong: wrong + missing };
}

/** ORDER: along the official ranking the product's places never go back; counts the neighbours that do. */
export function compareOrder(field: OfficialField, results: readonly ResultRow[], scope: Scope): Comparison {
  const { pairs: all, missing } = pairUp(field, results, scope);
  let wrong = missing;
  for (const pairs of groupBy(all, (pair) => pair.group).values()) {
    const inOrder = pairs.toSorted((a, b) => a.official - b.official || a.place - b.place);
    wrong += inOrder.filter((pair, index) => pair.place < (inOrder[index - 1]?.place ?? 0)).length;
  }
  return { field: field.name, scope, rule: 'order', compared: all.length + missing, wrong };
}

/** Every runner who has an official place; `missing` counts those whom the product gives none. */
function pairUp(
  field: OfficialField,
  results: readonly ResultRow[],
  scope: Scope,
): { readonly pairs: Pair[]; readonly missing: number } {
  const byBib = new Map(results.map((result) => [result.bib, result]));
  const pairs: Pair[] = [];
  let missing = 0;
  for (const row of field.rows) {
    const official = officialPlace(row, scope);
    if (official === null) continue;
    const result = byBib.get(row.bib);
    const found = result === undefined ? null : productPlace(row, result, scope);
    if (found === null) missing++;
    else pairs.push({ official, ...found });
  }
  return { pairs, missing };
}

function officialPlace(row: OfficialRow, scope: Scope): number | null {
  if (scope === 'overall') return row.overall;
  return scope === 'sex' ? row.placeInSex : row.placeInDivision;
}

function productPlace(row: OfficialRow, result: ResultRow, scope: Scope): Omit<Pair, 'official'> | null {
  if (scope === 'overall') return withGroup(result.place, '');
  if (scope === 'sex') return withGroup(result.placeInSex, row.sex);
  if (row.category === '') return withGroup(result.placeInAgeGroup, `${row.sex} ${result.ageGroupKey ?? ''}`);
  const inCategory = result.placesInCategories.find(({ category }) => category.key === row.category);
  return withGroup(inCategory?.place, row.category);
}

function withGroup(place: number | null | undefined, group: string): Omit<Pair, 'official'> | null {
  return place === null || place === undefined ? null : { place, group };
}
