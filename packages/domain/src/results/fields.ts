import type { AgeGroupDefinition, EntrySetup } from '../events/index.ts';
import type { RaceIndex } from './race-index.ts';

/** The fields in which an entry takes a place besides the whole race, as numbers; -1 where it takes none. */
export interface Fields {
  readonly count: number;
  readonly sex: Int32Array;
  /** Same sex and same age group. */
  readonly ageGroup: Int32Array;
  /** Absent for entries without a category. Sorted by key. */
  readonly categories: readonly (readonly CategoryField[] | undefined)[];
}

interface CategoryField {
  readonly key: string;
  readonly field: number;
}

/** The field everybody is in. */
export const OVERALL = 0;

/** The group given by the list, or else the first that the age falls into. */
export function ageGroupOf(
  { ageGroupKey, ageYears }: EntrySetup,
  groups: readonly AgeGroupDefinition[],
): string | null {
  if (ageGroupKey !== null || ageYears === null) return ageGroupKey;
  for (const { key, minYears, maxYears } of groups)
    if (ageYears >= minYears && (maxYears === null || ageYears <= maxYears)) return key;
  return null;
}

/** Numbers the fields of a race. An absent sex ranks overall and in categories only. */
export function numberFields({ setup }: RaceIndex): Fields {
  const numbers = new Map<string, number>();
  const numberOf = (...parts: readonly string[]) => {
    const key = JSON.stringify(parts);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size + 1);
    return numbers.size;
  };
  const { entries, rules } = setup;
  const sex = new Int32Array(entries.length).fill(-1);
  const ageGroup = new Int32Array(entries.length).fill(-1);
  const categories = entries.map((entry, position) => {
    const group = ageGroupOf(entry, rules.ageGroups);
    if (entry.sex !== null) sex[position] = numberOf('sex', entry.sex);
    if (entry.sex !== null && group !== null) ageGroup[position] = numberOf('age', entry.sex, group);
    if (entry.categoryKeys.length === 0) return undefined;
    return [...new Set(entry.categoryKeys)].sort().map((key) => ({ key, field: numberOf('category', key) }));
  });
  return { count: numbers.size + 1, sex, ageGroup, categories };
}
