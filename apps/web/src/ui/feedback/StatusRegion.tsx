'use client';

import { useEffect, useState } from 'react';
import { cx } from '../cx.ts';
import { type Announcement, announceEvent } from './announce.ts';

const SHOWN_MS = 7000;

/** Where `announce()` messages appear; once in the root layout. The words stay while pointed at. */
export function StatusRegion(props: { closeLabel: string }) {
  const [shown, setShown] = useState<Announcement & { id: number }>();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const show = (event: Event) => {
      setShown((before) => ({ ...(event as CustomEvent<Announcement>).detail, id: (before?.id ?? 0) + 1 }));
    };
    window.addEventListener(announceEvent, show);
    return () => window.removeEventListener(announceEvent, show);
  }, []);
  useEffect(() => {
    if (!shown || held || shown.tone === 'danger') return;
    const timer = setTimeout(() => setShown(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown, held]);
  return (
    <div
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-20 z-50 flex justify-center px-4 sm:bottom-6"
    >
      {shown && (
        <div
          key={shown.id}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          className={cx(
            'pointer-events-auto flex max-w-xl items-center gap-2 rounded-card py-1 pr-1 pl-5 font-medium shadow-lg',
            shown.tone === 'danger' ? 'border-2 border-danger bg-surface text-ink' : 'bg-ink text-bg',
          )}
        >
          <span>{shown.text}</span>
          <button
            type="button"
            aria-label={props.closeLabel}
            onClick={() => setShown(undefined)}
            className="size-12 shrink-0 text-xl"
          >
            ×
          </button>
        </div>
      )}
    </div>
  );
}
