'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useOnline } from '@/ui/feedback/browser-state.ts';
import { useLiveRace } from './live-race.ts';

/** Whether news arrive, and if not how old the last ones are. Always one line high. */
export function ConnectionNote(props: { paused: boolean }) {
  const t = useTranslations('results.live');
  const { connection, summary } = useLiveRace();
  const isOffline = !useOnline() || connection === 'offline';
  const isBroken = isOffline || connection === 'waiting';
  return (
    <p role="status" className="flex min-h-6 items-center gap-2 text-muted text-sm">
      {connection === 'live' && !isOffline && (
        <>
          <span aria-hidden="true" className="live-dot text-accent-text" />
          <span className="sr-only sm:not-sr-only">{t('connected')}</span>
        </>
      )}
      {connection === 'connecting' && !isOffline && !props.paused && (
        <>
          <span aria-hidden="true" className="live-dot text-edge" />
          <span className="sr-only">{t('connecting')}</span>
        </>
      )}
      {isBroken && (
        <span className="font-semibold text-warn">
          {isOffline ? t('offline') : t('reconnecting')}{' '}
          <NewsAge key={connection} since={summary.updatedAt} />
        </span>
      )}
    </p>
  );
}

const MINUTE_MS = 60_000;

function NewsAge(props: { since: string | null }) {
  const t = useTranslations('results.live');
  const locale = useLocale();
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), MINUTE_MS / 4);
    return () => clearInterval(timer);
  }, []);
  if (props.since === null) return null;
  const minutes = Math.max(0, Math.floor((nowMs - Date.parse(props.since)) / MINUTE_MS));
  const age = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-minutes, 'minute');
  return t('lastNews', { age });
}
