'use client';

import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

/** What a row is taken to be high until it is measured. */
const ASSUMED_ROW_PX = 51;
/** Rows drawn beyond the window's edges. */
const ROWS_BEYOND = 12;

/**
 * Which rows of a long list the window shows. All rows are equally high; the first picture (the server's,
 * too) has the first `firstRows` rows.
 */
export function useWindowRows(options: {
  bodyRef: RefObject<HTMLTableSectionElement | null>;
  count: number;
  firstRows: number;
}) {
  const { bodyRef, count } = options;
  const [rowPx, setRowPx] = useState(ASSUMED_ROW_PX);
  const [topPx, setTopPx] = useState(0);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => rowPx,
    overscan: ROWS_BEYOND,
    scrollMargin: topPx,
    initialRect: { width: 0, height: Math.max(1, options.firstRows - ROWS_BEYOND) * ASSUMED_ROW_PX },
  });

  useLayoutEffect(() => {
    const measure = () => {
      const body = bodyRef.current;
      if (body === null) return;
      const row = body.querySelector('tr[aria-rowindex]');
      setTopPx(Math.round(body.getBoundingClientRect().top + window.scrollY));
      if (row !== null) setRowPx(row.getBoundingClientRect().height);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [bodyRef]);
  useLayoutEffect(() => {
    if (rowPx > 0) virtualizer.measure();
  }, [virtualizer, rowPx]);

  return { virtualizer, rowPx, topPx };
}

/** Index of the row at the window's upper edge; 0 while the list's top is in sight. */
export function firstVisibleIndex(at: { topPx: number; rowPx: number }): number {
  return Math.max(0, Math.floor((window.scrollY - at.topPx) / at.rowPx) + 1);
}
