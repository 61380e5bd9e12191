import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/i18n/format.ts';
import { cx } from '@/ui/cx.ts';
import type { RaceStateFragment } from './__generated__/RaceState.ts';

const atFirstGlance: readonly string[] = ['finished', 'onCourse'];

/**
 * How many are in, out, and not to come; what is zero is left out, save the finishers. On a phone only
 * who is in and who is out.
 */
export function RaceCounts(props: { summary: RaceStateFragment; withEntered?: boolean }) {
  const t = useTranslations('results.counts');
  const locale = useLocale();
  const { summary } = props;
  const counts = [
    ['finished', summary.finished],
    ['onCourse', summary.onCourse],
    ['didNotStart', summary.didNotStart],
    ['didNotFinish', summary.didNotFinish],
    ['disqualified', summary.disqualified],
    ['entered', props.withEntered ? summary.entered : 0],
  ] as const;
  return (
    <ul className="flex flex-wrap items-baseline gap-x-5 gap-y-0.5">
      {counts
        .filter(([key, count]) => count > 0 || key === 'finished')
        .map(([key, count]) => (
          <li
            key={key}
            className={cx('whitespace-nowrap text-muted', !atFirstGlance.includes(key) && 'hidden sm:block')}
          >
            <span className="figures font-bold text-ink text-xl">{formatNumber(count, { locale })}</span>{' '}
            {t(key, { count })}
          </li>
        ))}
    </ul>
  );
}
