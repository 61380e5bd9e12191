import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/i18n/format.ts';
import type { RaceStateFragment } from './__generated__/RaceState.ts';

/** How many are in, out, and not to come; what is zero is left out, save the finishers. */
export function RaceCounts(props: { summary: RaceStateFragment }) {
  const t = useTranslations('results.counts');
  const locale = useLocale();
  const { summary } = props;
  const counts = [
    ['finished', summary.finished],
    ['onCourse', summary.onCourse],
    ['didNotStart', summary.didNotStart],
    ['didNotFinish', summary.didNotFinish],
    ['disqualified', summary.disqualified],
    ['entered', summary.entered],
  ] as const;
  return (
    <ul className="flex flex-wrap items-baseline gap-x-5 gap-y-0.5">
      {counts
        .filter(([key, count]) => count > 0 || key === 'finished')
        .map(([key, count]) => (
          <li key={key} className="whitespace-nowrap text-muted">
            <span className="figures font-bold text-ink text-xl">{formatNumber(count, { locale })}</span>{' '}
            {t(key, { count })}
          </li>
        ))}
    </ul>
  );
}
