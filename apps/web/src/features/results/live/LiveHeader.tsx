'use client';

import { useTranslations } from 'next-intl';
import { Clock } from '@/ui/data/Clock.tsx';
import { RaceBadge } from '../race-state/RaceBadge.tsx';
import { RaceCounts } from '../race-state/RaceCounts.tsx';
import { racePhase } from '../race-state/race-state.ts';
import { useLiveRace } from './live-race.ts';

type LiveHeaderProps = {
  readonly timeZone: string;
  readonly isPast: boolean;
  /** The server's clock when the page was made, UTC epoch milliseconds. */
  readonly serverNowMs: number;
};

/** Where the race stands, kept up to date. */
export function LiveRaceBadge(props: LiveHeaderProps) {
  const { summary } = useLiveRace();
  const { serverNowMs, ...rest } = props;
  return <RaceBadge summary={summary} nowMs={latestMoment(summary, serverNowMs)} {...rest} />;
}

/** How many are in and out, kept up to date, and a word when the clock counts from a mere plan. */
export function LiveRaceCounts(props: LiveHeaderProps) {
  const t = useTranslations('results.state');
  const { summary } = useLiveRace();
  const nowMs = latestMoment(summary, props.serverNowMs);
  const isLive = racePhase(summary, { nowMs, isPast: props.isPast }) === 'live';
  return (
    <div>
      <RaceCounts summary={summary} />
      {isLive && summary.isGunPlanned && <p className="text-muted text-sm">{t('plannedGun')}</p>}
    </div>
  );
}

/** The clock since the gun; only while the race is live. */
export function LiveRaceClock(props: LiveHeaderProps) {
  const t = useTranslations('results.live');
  const { summary } = useLiveRace();
  const nowMs = latestMoment(summary, props.serverNowMs);
  const phase = racePhase(summary, { nowMs, isPast: props.isPast });
  if (phase !== 'live' || summary.gunAt === null) return null;
  return (
    <p className="flex flex-col">
      <span className="font-bold text-4xl leading-none sm:text-6xl">
        <Clock sinceMs={Date.parse(summary.gunAt)} nowMs={props.serverNowMs} />
      </span>
      <span className="sr-only text-muted text-sm sm:not-sr-only">{t('clock')}</span>
    </p>
  );
}

/** The page may be older than the newest news, such as the gun. */
function latestMoment(summary: { updatedAt: string | null }, serverNowMs: number): number {
  return Math.max(serverNowMs, summary.updatedAt === null ? 0 : Date.parse(summary.updatedAt));
}
