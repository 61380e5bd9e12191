import { type AddressFilter, isUnfiltered } from '../filters/filter-address.ts';
import { matchesFilter } from '../filters/matches-filter.ts';
import type { ResultRowFragment } from './__generated__/ResultRow.ts';
import type { ResultWindowFragment } from './__generated__/ResultWindow.ts';

export type Row = ResultRowFragment;

/**
 * What a page knows of the results: the whole list with holes where nothing was loaded yet (any place can
 * be jumped to), or, under a filter, its beginning up to `endCursor`.
 */
export type ResultList = {
  readonly filter: AddressFilter;
  /** How many results there are, loaded or not. */
  readonly total: number;
  /** Whole list: by index from 0, which is the list order less one. Filtered list: dense from 0. */
  readonly rows: ReadonlyMap<number, Row>;
  /** Where to read on in a filtered list; null when its end is loaded. */
  readonly endCursor: string | null;
};

/** How many more rows a filtered list hints at below what is loaded. */
const ROWS_AHEAD = 50;

/** The list as one page of the API gives it, from its first row on. */
export function listOf(page: ResultWindowFragment, filter: AddressFilter): ResultList {
  const list = { filter, total: page.totalCount, rows: new Map<number, Row>(), endCursor: null };
  return addWindow(list, page);
}

/** The list with another page in it: one that begins anywhere, or the next one of a filtered list. */
export function addWindow(list: ResultList, page: ResultWindowFragment): ResultList {
  const news = page.edges.map(({ node }) => node);
  const endCursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  const total = page.totalCount;
  if (isUnfiltered(list.filter)) return { ...list, total, endCursor, rows: placed(list.rows, news) };
  const known = new Set(news.map((row) => row.id));
  const before = [...list.rows.values()].filter((row) => !known.has(row.id));
  return { ...list, total, endCursor, rows: dense([...before, ...news]) };
}

/** The list after changes: changed rows stand where they belong now. */
export function applyChanges(list: ResultList, changed: readonly Row[], entered: number): ResultList {
  if (changed.length === 0) return list;
  if (isUnfiltered(list.filter))
    return { ...list, total: Math.max(entered, list.total), rows: placed(list.rows, changed) };
  return changedPrefix(list, changed);
}

/** Changed rows where they stood, so that nothing moves while somebody reads; new ones are left out. */
export function refreshInPlace(list: ResultList, changed: readonly Row[]): ResultList {
  const byId = new Map(changed.map((row) => [row.id, row]));
  const rows = new Map(list.rows);
  for (const [index, row] of list.rows) {
    const news = byId.get(row.id);
    if (news !== undefined) rows.set(index, news);
  }
  return { ...list, rows };
}

/** How many rows the list shows, loaded or as placeholders. */
export function rowCount(list: ResultList): number {
  if (isUnfiltered(list.filter)) return list.total;
  const loaded = list.rows.size;
  return list.endCursor === null ? loaded : Math.min(Math.max(list.total, loaded + 1), loaded + ROWS_AHEAD);
}

/** The first index of the range (ends included) that is not loaded; undefined when all is there. */
export function firstHole(list: ResultList, range: { from: number; to: number }): number | undefined {
  const end = Math.min(range.to, rowCount(list) - 1);
  for (let index = Math.max(0, range.from); index <= end; index += 1) {
    if (!list.rows.has(index)) return index;
  }
  return undefined;
}

/** Where a row stands; undefined when it is not loaded. */
export function indexOf(list: ResultList, id: string): number | undefined {
  for (const [index, row] of list.rows) if (row.id === id) return index;
  return undefined;
}

/** Puts rows at their own list order and takes away where they stood before. */
function placed(rows: ReadonlyMap<number, Row>, news: readonly Row[]): ReadonlyMap<number, Row> {
  const moved = new Set(news.map((row) => row.id));
  const next = new Map([...rows].filter(([, row]) => !moved.has(row.id)));
  for (const row of news) next.set(row.listOrder - 1, row);
  return next;
}

function changedPrefix(list: ResultList, changed: readonly Row[]): ResultList {
  const before = [...list.rows.values()];
  const knownIds = new Set(before.map((row) => row.id));
  const changedIds = new Set(changed.map((row) => row.id));
  const lastOrder = before.at(-1)?.listOrder ?? 0;
  const kept = before.filter((row) => !changedIds.has(row.id));
  const taken = changed.filter((row) => {
    const known = knownIds.has(row.id);
    const reaches = list.endCursor === null || row.listOrder <= lastOrder;
    return (known || reaches) && matchesFilter(row, list.filter, known);
  });
  const rows = [...kept, ...taken].sort((a, b) => a.listOrder - b.listOrder);
  return { ...list, total: list.total + rows.length - before.length, rows: dense(rows) };
}

function dense(rows: readonly Row[]): ReadonlyMap<number, Row> {
  return new Map(rows.map((row, index) => [index, row]));
}
