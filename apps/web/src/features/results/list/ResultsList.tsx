'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { type AddressFilter, isUnfiltered } from '../filters/filter-address.ts';
import { ConnectionNote } from '../live/ConnectionNote.tsx';
import type { ResultWindowFragment } from './__generated__/ResultWindow.ts';
import { JumpToPlace } from './JumpToPlace.tsx';
import { waitingFinishers } from './live-list.ts';
import { loadWindow, type RaceAddress, WINDOW_ROWS } from './load-window.ts';
import { NewResults } from './NewResults.tsx';
import { ResultRowView, RowPlaceholder } from './ResultRowView.tsx';
import { ResultTable, RowGap } from './ResultTable.tsx';
import { indexOf, type ResultList, rowCount } from './result-list.ts';
import type { RowFormat } from './row-format.ts';
import { useLiveList } from './use-live-list.ts';
import { glow, useRowMotion } from './use-row-motion.ts';
import { firstVisibleIndex, useWindowRows } from './use-window-rows.ts';

/** The results under one filter, live. Give it a new `key` with each filter. */
export function ResultsList(props: {
  race: RaceAddress;
  filter: AddressFilter;
  page: ResultWindowFragment;
  format: RowFormat;
  /** No stream is open: the race is long over. */
  paused: boolean;
}) {
  const t = useTranslations('results.list');
  const { race, filter, page, format } = props;
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const geometry = useRef({ topPx: 0, rowPx: 1 });
  const [range, setRange] = useState({ from: 0, to: page.edges.length - 1 });
  const { state, dispatch, hasFailed } = useLiveList({
    race,
    filter,
    page,
    range,
    isReading: () => firstVisibleIndex(geometry.current) > 0,
  });
  const { list } = state;
  const count = rowCount(list);
  const firstRows = Math.min(count, page.edges.length);
  const { virtualizer, rowPx, topPx } = useWindowRows({ bodyRef, count, firstRows });
  geometry.current = { topPx, rowPx };
  useRowMotion({ bodyRef, list, rowPx, topPx });

  const drawn = virtualizer.getVirtualItems();
  const from = drawn[0]?.index ?? 0;
  const to = drawn.at(-1)?.index ?? -1;
  const hasNewsAtTop = from === 0 && state.waiting.size > 0;
  useEffect(() => setRange({ from, to }), [from, to]);
  useEffect(() => {
    if (hasNewsAtTop && firstVisibleIndex(geometry.current) === 0) dispatch({ type: 'flush' });
  }, [hasNewsAtTop, dispatch]);

  const show = (index: number) => {
    virtualizer.scrollToIndex(index, { align: 'center' });
    afterDrawing(() => {
      const row = bodyRef.current?.querySelector<HTMLElement>(`tr[aria-rowindex="${index + 2}"]`);
      row?.querySelector('a')?.focus({ preventScroll: true });
      if (row) glow(row);
    });
  };
  const jumpTo = async (place: number) => {
    const more = await loadWindow({ race, filter, beginning: { fromPlace: place } });
    const found = more.edges[0]?.node;
    if (found === undefined) return false;
    dispatch({ type: 'window', page: more });
    show(found.listOrder - 1);
    return true;
  };
  const showNews = () => {
    const [first] = state.arrivals;
    dispatch({ type: 'flush' });
    const order = first === undefined ? undefined : state.waiting.get(first)?.listOrder;
    const index = isUnfiltered(filter)
      ? (order ?? state.counts.finished) - 1
      : (indexOf(list, first ?? '') ?? 0);
    afterDrawing(() => show(Math.max(0, index)));
  };

  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="flex flex-wrap items-center gap-x-4">
          <h2 aria-live="polite" className="text-xl">
            {t('total', { count: list.total })}
          </h2>
          <ConnectionNote paused={props.paused} />
        </div>
        {isUnfiltered(filter) && list.total > WINDOW_ROWS && <JumpToPlace onJump={jumpTo} />}
      </div>
      <NewResults count={waitingFinishers(state)} onShow={showNews} />
      <ResultTable caption={t('caption')} format={format} rowCount={count} sticky bodyRef={bodyRef}>
        <RowGap rows={from} />
        {drawn.map(({ index }) => {
          const row = list.rows.get(index);
          if (row === undefined) return <RowPlaceholder key={`index-${index}`} index={index} />;
          const isTied = sharesPlace(list, index);
          return <ResultRowView key={row.id} row={row} index={index} isTied={isTied} format={format} />;
        })}
        <RowGap rows={count - 1 - to} />
      </ResultTable>
      {hasFailed && (
        <p role="status" className="font-semibold text-warn">
          {t('notLoaded')}
        </p>
      )}
    </div>
  );
}

function sharesPlace(list: ResultList, index: number): boolean {
  const place = list.rows.get(index)?.place ?? null;
  if (place === null || !isUnfiltered(list.filter)) return false;
  return list.rows.get(index - 1)?.place === place || list.rows.get(index + 1)?.place === place;
}

/** Calls when rows that were scrolled to have been drawn. */
function afterDrawing(callback: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(callback)));
}
