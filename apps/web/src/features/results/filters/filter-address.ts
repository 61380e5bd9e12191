import type { ResultFilter, ResultStatus, Sex } from '@backstride/schema';

/** What the results are filtered by, as the address holds it. Absent keys filter nothing. */
export type AddressFilter = {
  readonly q?: string;
  readonly sex?: Sex;
  readonly age?: string;
  readonly category?: string;
  readonly club?: string;
  readonly status?: ResultStatus;
};

export type FilterKey = keyof AddressFilter;

/** The keys in the order in which they stand in the address. */
export const filterKeys: readonly FilterKey[] = ['q', 'sex', 'age', 'category', 'club', 'status'];

const sexes: readonly string[] = ['F', 'M', 'X'] satisfies Sex[];
const statuses: readonly string[] = [
  'ENTERED',
  'ON_COURSE',
  'FINISHED',
  'DNS',
  'DNF',
  'DSQ',
  'UNRANKED',
] satisfies ResultStatus[];

const LONGEST_VALUE = 100;

/** Reads the filter from search parameters; what makes no sense filters nothing, the first of several counts. */
export function readFilter(
  parameters: Readonly<Record<string, string | readonly string[] | undefined>>,
): AddressFilter {
  const entries = filterKeys.flatMap((key) => {
    const given = parameters[key];
    const value = (typeof given === 'string' ? given : (given?.[0] ?? '')).trim().slice(0, LONGEST_VALUE);
    if (value === '') return [];
    if (key === 'sex' && !sexes.includes(value)) return [];
    if (key === 'status' && !statuses.includes(value)) return [];
    return [[key, value]];
  });
  return Object.fromEntries(entries) as AddressFilter;
}

/** The filter as the API takes it; null when nothing is filtered. */
export function wireFilter(filter: AddressFilter): ResultFilter | null {
  if (isUnfiltered(filter)) return null;
  return {
    ...(filter.q === undefined ? {} : { search: filter.q }),
    ...(filter.sex === undefined ? {} : { sex: filter.sex }),
    ...(filter.age === undefined ? {} : { ageGroup: filter.age }),
    ...(filter.category === undefined ? {} : { category: filter.category }),
    ...(filter.club === undefined ? {} : { club: filter.club }),
    ...(filter.status === undefined ? {} : { status: filter.status }),
  };
}

/** True when every result is to be shown. */
export function isUnfiltered(filter: AddressFilter): boolean {
  return filterKeys.every((key) => filter[key] === undefined);
}

/** The filter with one value set, or lifted when it is undefined. */
export function withFilter(filter: AddressFilter, key: FilterKey, value: string | undefined): AddressFilter {
  const { [key]: _before, ...others } = filter;
  return (value === undefined || value === '' ? others : { ...others, [key]: value }) as AddressFilter;
}

/** Path and query of a page under a filter; equal filters give equal addresses. */
export function filterAddress(path: string, filter: AddressFilter): string {
  const query = new URLSearchParams();
  for (const key of filterKeys) {
    const value = filter[key];
    if (value !== undefined) query.set(key, value);
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
