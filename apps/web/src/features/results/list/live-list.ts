import { isUnfiltered } from '../filters/filter-address.ts';
import { matchesFilter } from '../filters/matches-filter.ts';
import type { ResultWindowFragment } from './__generated__/ResultWindow.ts';
import {
  addWindow,
  applyChanges,
  indexOf,
  type ResultList,
  type Row,
  refreshInPlace,
} from './result-list.ts';

/** Counts of the newest summary that the list needs. */
export type ListCounts = { readonly entered: number; readonly finished: number };

/** The list as it is shown, and the news that wait while somebody reads further down. */
export type LiveList = {
  readonly list: ResultList;
  readonly counts: ListCounts;
  /** Finished when the list was last brought up to date. */
  readonly finishedShown: number;
  /** Changed rows that were not put in their new place yet, by id, newest state. */
  readonly waiting: ReadonlyMap<string, Row>;
  /** Of those, the ones who are known to have finished since. */
  readonly arrivals: readonly string[];
};

export type LiveListAction =
  | { readonly type: 'window'; readonly page: ResultWindowFragment }
  | { readonly type: 'reload'; readonly list: ResultList }
  | { readonly type: 'flush' }
  | {
      readonly type: 'changes';
      readonly rows: readonly Row[];
      readonly counts: ListCounts;
      /** Somebody reads further down: nothing may move. */
      readonly hold: boolean;
    };

/** A list that has just been loaded. */
export function startLiveList(list: ResultList, counts: ListCounts): LiveList {
  return { list, counts, finishedShown: counts.finished, waiting: new Map(), arrivals: [] };
}

/** The list's next state; pure. */
export function liveListReducer(state: LiveList, action: LiveListAction): LiveList {
  switch (action.type) {
    case 'reload':
      return startLiveList(action.list, state.counts);
    case 'window': {
      const flushed = flush(state);
      return { ...flushed, list: addWindow(flushed.list, action.page) };
    }
    case 'flush':
      return flush(state);
    case 'changes': {
      const held = hold(state, action);
      return action.hold ? held : flush(held);
    }
  }
}

/** How many new finishers the list does not show yet. */
export function waitingFinishers(state: LiveList): number {
  if (!isUnfiltered(state.list.filter)) return state.arrivals.length;
  return Math.max(0, state.counts.finished - state.finishedShown);
}

/**
 * How many rows the one that is being read has moved by between two states of the list, so that the
 * window can follow it; 0 when it is gone.
 */
export function anchorShift(before: ResultList, after: ResultList, firstVisibleIndex: number): number {
  const row = before.rows.get(firstVisibleIndex);
  if (row === undefined) return 0;
  const index = indexOf(after, row.id);
  return index === undefined ? 0 : index - firstVisibleIndex;
}

function hold(state: LiveList, action: { rows: readonly Row[]; counts: ListCounts }): LiveList {
  const waiting = new Map(state.waiting);
  const arrivals = new Set(state.arrivals);
  for (const row of action.rows) {
    if (hasArrived(state, row)) arrivals.add(row.id);
    else if (row.status !== 'FINISHED') arrivals.delete(row.id);
    waiting.set(row.id, row);
  }
  return {
    ...state,
    list: refreshInPlace(state.list, action.rows),
    counts: action.counts,
    waiting,
    arrivals: [...arrivals],
  };
}

/** Finished now and not before, as far as this page knows, and one of those the list is about. */
function hasArrived({ list, waiting }: LiveList, row: Row): boolean {
  if (row.status !== 'FINISHED') return false;
  const index = indexOf(list, row.id);
  const before = waiting.get(row.id) ?? (index === undefined ? undefined : list.rows.get(index));
  if (before === undefined)
    return !isUnfiltered(list.filter) && list.endCursor === null && matchesFilter(row, list.filter, false);
  return before.status !== 'FINISHED' && matchesFilter(row, list.filter, true);
}

function flush(state: LiveList): LiveList {
  return {
    ...state,
    list: applyChanges(state.list, [...state.waiting.values()], state.counts.entered),
    finishedShown: state.counts.finished,
    waiting: new Map(),
    arrivals: [],
  };
}
