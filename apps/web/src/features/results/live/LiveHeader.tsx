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

/** State and counts of the race, kept up to date. */
export function LiveRaceState(props: LiveHeaderProps) {
  const t = useTranslations('results.state');
  const { summary } = useLiveRace();
  const { serverNowMs, ...rest } = props;
  const nowMs = latestMoment(summary, serverNowMs);
  const isLive = racePhase(summary, { nowMs, isPast: props.isPast }) === 'live';
  return (
    <>
      <RaceBadge summary={summary} nowMs={nowMs} {...rest} />
      {isLive && summary.isGunPlanned && <span className="text-muted text-sm">{t('plannedGun')}</span>}
      <RaceCounts summary={summary} />
    </>
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
    <p className="flex items-baseline gap-x-3 sm:flex-col sm:items-stretch">
      <span className="font-bold text-4xl leading-none sm:text-6xl">
        <Clock sinceMs={Date.parse(summary.gunAt)} nowMs={props.serverNowMs} />
      </span>
      <span className="text-muted text-sm">{t('clock')}</span>
    </p>
  );
}

/** The page may be older than the newest news, such as the gun. */
function latestMoment(summary: { updatedAt: string | null }, serverNowMs: number): number {
  return Math.max(serverNowMs, summary.updatedAt === null ? 0 : Date.parse(summary.updatedAt));
}
