import { useLocale, useTranslations } from 'next-intl';
import { formatInstant } from '@/i18n/format.ts';
import { Badge } from '@/ui/Badge.tsx';
import type { RaceStateFragment } from './__generated__/RaceState.ts';
import { type RacePhase, racePhase } from './race-state.ts';

const tones: Record<RacePhase, 'accent' | 'outline' | 'plain'> = {
  empty: 'outline',
  upcoming: 'outline',
  live: 'accent',
  in: 'plain',
};

/** Where a race stands, in a few words with the time of its zone. */
export function RaceBadge(props: {
  summary: RaceStateFragment;
  timeZone: string;
  isPast: boolean;
  /** UTC epoch milliseconds of this moment. */
  nowMs: number;
}) {
  const t = useTranslations('results.state');
  const locale = useLocale();
  const { summary, timeZone } = props;
  const phase = racePhase(summary, props);
  const at =
    summary.gunAt === null
      ? undefined
      : formatInstant(summary.gunAt, { locale, timeZone, style: phase === 'live' ? 'time' : 'dateTime' });
  return (
    <Badge tone={tones[phase]} live={phase === 'live'}>
      {phase === 'live' && at !== undefined && t('liveSince', { time: at })}
      {phase === 'upcoming' && (at === undefined ? t('noStart') : t('startsAt', { time: at }))}
      {phase === 'in' && t('provisional')}
      {phase === 'empty' && t('empty')}
    </Badge>
  );
}
