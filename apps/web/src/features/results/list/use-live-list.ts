'use client';

import { useEffect, useEffectEvent, useReducer, useState } from 'react';
import type { AddressFilter } from '../filters/filter-address.ts';
import { useLiveRace } from '../live/live-race.ts';
import type { ResultWindowFragment } from './__generated__/ResultWindow.ts';
import { liveListReducer, startLiveList } from './live-list.ts';
import { beginningFor, loadWindow, type RaceAddress } from './load-window.ts';
import { firstHole, listOf } from './result-list.ts';

/** Scrolling past is not reading: rows are fetched when the window has rested this long. */
const REST_MS = 80;
const RETRY_MS = 3000;

/**
 * The list behind a results page: begins with the server's rows, takes in the live changes (held back
 * while `isReading` says that somebody is further down) and loads what comes into sight.
 */
export function useLiveList(options: {
  race: RaceAddress;
  filter: AddressFilter;
  page: ResultWindowFragment;
  /** Indexes that are in sight or nearly so. */
  range: { from: number; to: number };
  isReading: () => boolean;
}) {
  const { race, filter, page, range } = options;
  const { listen, summary } = useLiveRace();
  const [state, dispatch] = useReducer(liveListReducer, undefined, () =>
    startLiveList(listOf(page, filter), { entered: page.totalCount, finished: summary.finished }),
  );
  const [failures, setFailures] = useState(0);

  const reload = useEffectEvent(async () => {
    const first = await loadWindow({ race, filter, beginning: { after: null } });
    dispatch({ type: 'reload', list: listOf(first, filter) });
  });
  const receive = useEffectEvent((news: Parameters<Parameters<typeof listen>[1]>[0]) => {
    if (news.isReset) {
      reload().catch(() => setFailures((count) => count + 1));
      return;
    }
    const { entered, finished } = news.summary;
    dispatch({
      type: 'changes',
      rows: news.results,
      counts: { entered, finished },
      hold: options.isReading(),
    });
  });
  useEffect(() => listen(page.position, (news) => receive(news)), [listen, page.position]);

  const hole = firstHole(state.list, range);
  const load = useEffectEvent(async (index: number, signal: AbortSignal) => {
    const beginning = beginningFor(state.list, index);
    const more = await loadWindow({ race, filter, beginning, signal });
    if (!signal.aborted) dispatch({ type: 'window', page: more });
  });
  useEffect(() => {
    if (hole === undefined) return;
    const abort = new AbortController();
    const timer = setTimeout(
      () => {
        load(hole, abort.signal).then(
          () => setFailures(0),
          () => {
            if (!abort.signal.aborted) setFailures((count) => count + 1);
          },
        );
      },
      failures > 0 ? RETRY_MS : REST_MS,
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [hole, failures]);

  return { state, dispatch, hasFailed: failures > 0 };
}
