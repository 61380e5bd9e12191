'use client';

import { type RefObject, useLayoutEffect, useRef } from 'react';
import { anchorShift } from './live-list.ts';
import type { ResultList } from './result-list.ts';
import { firstVisibleIndex } from './use-window-rows.ts';

const SLIDE = { duration: 350, easing: 'cubic-bezier(0.2, 0, 0, 1)' } as const;
const GLOW_MS = 2000;

/**
 * After a change of the list: the window follows the row that is being read, rows slide to their new
 * place, and who has just finished glows. Nothing moves under reduced motion.
 */
export function useRowMotion(options: {
  bodyRef: RefObject<HTMLTableSectionElement | null>;
  list: ResultList;
  rowPx: number;
  topPx: number;
}) {
  const { bodyRef, list, rowPx, topPx } = options;
  const shown = useRef(list);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = list;
    if (before === list || before.filter !== list.filter) return;
    const anchor = firstVisibleIndex({ topPx, rowPx });
    const shift = anchor === 0 ? 0 : anchorShift(before, list, anchor);
    if (shift !== 0) window.scrollBy({ top: shift * rowPx, behavior: 'instant' });
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const places = new Map([...before.rows].map(([index, row]) => [row.id, { index, status: row.status }]));
    for (const element of bodyRef.current?.querySelectorAll<HTMLElement>('tr[data-id]') ?? []) {
      const index = Number(element.getAttribute('aria-rowindex')) - 2;
      const old = places.get(element.dataset.id ?? '');
      const moved = old === undefined ? 0 : index - old.index - shift;
      if (moved !== 0)
        element.animate([{ transform: `translateY(${-moved * rowPx}px)` }, { transform: 'none' }], SLIDE);
      const row = list.rows.get(index);
      if (old !== undefined && old.status !== 'FINISHED' && row?.status === 'FINISHED') glow(element);
    }
  }, [bodyRef, list, rowPx, topPx]);
}

/** Shows for a moment what has just come in or was looked for. */
export function glow(element: HTMLElement): void {
  element.animate([{ backgroundColor: 'var(--bs-accent)', color: 'var(--bs-on-accent)' }, {}], {
    duration: GLOW_MS,
    easing: 'ease-out',
  });
}
