import type { ResultRowFragment } from '../list/__generated__/ResultRow.ts';
import type { AddressFilter } from './filter-address.ts';

/**
 * Whether a changed row belongs to the filtered list, by what the row itself tells. The server has the
 * last word when the list is loaded again; the category of a runner without a place is not known here,
 * so that `known` (it was in the list before) decides.
 */
export function matchesFilter(row: ResultRowFragment, filter: AddressFilter, known: boolean): boolean {
  if (filter.sex !== undefined && row.sex !== filter.sex) return false;
  if (filter.age !== undefined && row.ageGroupKey !== filter.age) return false;
  if (filter.club !== undefined && row.clubName !== filter.club) return false;
  if (filter.status !== undefined && row.status !== filter.status) return false;
  if (filter.q !== undefined && !matchesSearch(row, filter.q)) return false;
  if (filter.category === undefined || known) return true;
  return row.placesInCategories.some(({ category }) => category.key === filter.category);
}

/** The bib, or words that begin like those of the name or club, without regard to accents and case. */
function matchesSearch(row: ResultRowFragment, search: string): boolean {
  if (row.bib === search) return true;
  const wanted = plain(search)
    .split(/[\s\-./]+/)
    .filter(Boolean);
  const words = plain(`${row.name ?? ''} ${row.clubName ?? ''}`).split(/[\s\-./]+/);
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
}
