import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/i18n/format.ts';
import { Badge } from '@/ui/Badge.tsx';
import { Duration } from '@/ui/data/Duration.tsx';
import { Stat, StatRow } from '@/ui/data/Stat.tsx';
import { StatusWord } from '@/ui/data/StatusWord.tsx';
import { ageGroupText } from '../age-group-text.ts';
import { statusTones } from '../list/ResultRowView.tsx';
import { decimalsOf, displayedMs } from '../list/row-format.ts';
import type { RunnerPageQuery } from './__generated__/RunnerPage.ts';

type Race = NonNullable<NonNullable<RunnerPageQuery['event']>['race']>;
type Result = NonNullable<Race['result']>;

/** Bib, club, sex and age group, and where the runner stands, in words. */
export function RunnerFacts(props: { result: Result }) {
  const t = useTranslations('results');
  const { result } = props;
  return (
    <>
      <Badge tone="outline">{t('runner.bib', { bib: result.bib })}</Badge>
      {result.clubName !== null && <span>{result.clubName}</span>}
      {result.sex !== null && <span className="text-muted">{t(`sexes.${result.sex}`)}</span>}
      {result.ageGroupKey !== null && (
        <span className="text-muted">
          {t('runner.ageGroup', { group: ageGroupText(result.ageGroupKey, t) })}
        </span>
      )}
      {result.status !== 'FINISHED' && (
        <StatusWord tone={statusTones[result.status]}>{t(`status.${result.status}`)}</StatusWord>
      )}
    </>
  );
}

/** Time and places, large. */
export function RunnerFigures(props: { race: Race; result: Result }) {
  const t = useTranslations('results.runner');
  const group = useTranslations('results');
  const locale = useLocale();
  const { result } = props;
  const { rankingBasis, rounding } = props.race.rules;
  const decimals = decimalsOf(rounding);
  const isNet = rankingBasis === 'NET';
  const timeMs = result.officialTime ?? (isNet ? result.netTime : result.gunTime);
  const otherMs = isNet ? result.gunTime : result.netTime;
  const place = (value: number) => t('placeValue', { place: formatNumber(value, { locale }) });
  if (timeMs === null && result.place === null) return <StillOut {...props} />;
  return (
    <StatRow>
      {timeMs !== null && (
        <Stat
          hero
          value={<Duration durationMs={timeMs} decimals={decimals} />}
          label={isNet ? t('netTime') : t('gunTime')}
        />
      )}
      {result.place !== null && <Stat hero value={place(result.place)} label={t('place')} />}
      {result.placeInSex !== null && result.sex !== null && (
        <Stat value={place(result.placeInSex)} label={group(`sexes.${result.sex}`)} />
      )}
      {result.placeInAgeGroup !== null && result.ageGroupKey !== null && (
        <Stat value={place(result.placeInAgeGroup)} label={ageGroupText(result.ageGroupKey, group)} />
      )}
      {result.placesInCategories.map(({ category, place: value }) => (
        <Stat key={category.key} value={place(value)} label={category.name} />
      ))}
      {otherMs !== null && otherMs !== timeMs && (
        <Stat
          value={<Duration durationMs={otherMs} decimals={decimals} />}
          label={isNet ? t('gunTime') : t('netTime')}
        />
      )}
      {result.penalty > 0 && <Stat value={<Duration durationMs={result.penalty} />} label={t('penalty')} />}
    </StatRow>
  );
}

/** Who is still out shows the last passing, as large as a result. */
function StillOut(props: { race: Race; result: Result }) {
  const t = useTranslations('results.runner');
  const { race, result } = props;
  const decimals = decimalsOf(race.rules.rounding);
  const last = result.splits.at(-1);
  const timeMs = race.rules.rankingBasis === 'NET' ? (last?.netTime ?? last?.gunTime) : last?.gunTime;
  if (last === undefined || timeMs === null || timeMs === undefined) return null;
  return (
    <StatRow>
      <Stat
        hero
        value={<Duration durationMs={displayedMs(Math.max(0, timeMs), decimals)} decimals={decimals} />}
        label={t('lastSeen', { checkpoint: last.checkpoint.name })}
      />
    </StatRow>
  );
}
