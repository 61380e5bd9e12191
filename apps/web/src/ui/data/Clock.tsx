'use client';

import { useLocale } from 'next-intl';
import { useState, useSyncExternalStore } from 'react';
import { formatDuration } from '@/i18n/format.ts';

function everySecond(changed: () => void): () => void {
  const timer = setInterval(changed, 1000);
  return () => clearInterval(timer);
}

/**
 * The running time since an instant, in whole seconds. `nowMs` is the server's clock when the page was
 * rendered: the first picture, and the measure of how wrong this device's clock is.
 */
export function Clock(props: { sinceMs: number; nowMs: number }) {
  const locale = useLocale();
  const [aheadMs] = useState(() => deviceAheadMs(props.nowMs));
  const elapsedS = useSyncExternalStore(
    everySecond,
    () => Math.floor((Date.now() - aheadMs - props.sinceMs) / 1000),
    () => Math.floor((props.nowMs - props.sinceMs) / 1000),
  );
  return (
    <span role="timer" className="figures">
      {formatDuration(Math.max(0, elapsedS) * 1000, { locale, alwaysHours: true })}
    </span>
  );
}

/** Up to ten seconds are taken for the page's way here, not for a wrong clock. */
function deviceAheadMs(serverNowMs: number): number {
  const aheadMs = Date.now() - serverNowMs;
  return aheadMs > 10_000 || aheadMs < 0 ? aheadMs : 0;
}
