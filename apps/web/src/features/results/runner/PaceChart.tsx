import { useLocale, useTranslations } from 'next-intl';
import { formatDistance, formatDuration } from '@/i18n/format.ts';
import { cx } from '@/ui/cx.ts';
import type { PaceChartShape } from './pace-chart.ts';

/** Section pace against the field. A picture beside the table of splits, which says the same in figures. */
export function PaceChart(props: {
  shape: PaceChartShape;
  distanceMetres: number;
  /** Checkpoints along the course, for the axis. */
  markMetres: readonly number[];
}) {
  const t = useTranslations('results.runner.chart');
  const locale = useLocale();
  const { shape } = props;
  return (
    <figure className="flex flex-col gap-3">
      <figcaption className="flex flex-wrap gap-x-5 gap-y-1 text-muted text-sm">
        <span className="inline-flex items-center gap-2">
          <span aria-hidden="true" className="h-1 w-6 rounded-full bg-strong" />
          {t('runner')}
        </span>
        <span className="inline-flex items-center gap-2">
          <span aria-hidden="true" className="h-3.5 w-6 bg-line" />
          {t('band')}
        </span>
        <span className="inline-flex items-center gap-2">
          <span aria-hidden="true" className="w-6 border-edge border-t-2 border-dashed" />
          {t('middle')}
        </span>
      </figcaption>
      <div className="relative mb-6 ml-12 h-56 sm:h-64">
        {shape.ticks.map(({ paceSPerKm, yPercent }) => (
          <div
            key={paceSPerKm}
            className="absolute inset-x-0 border-line border-t"
            style={{ top: `${yPercent}%` }}
          >
            <span className="figures -translate-y-1/2 absolute right-full mr-2 text-muted text-sm">
              {formatDuration(paceSPerKm * 1000, { locale })}
            </span>
          </div>
        ))}
        <svg
          role="img"
          aria-label={t('label')}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible"
        >
          <path d={shape.bandPath} className="fill-line opacity-80" />
          <path
            d={shape.middlePath}
            className="fill-none stroke-edge"
            strokeWidth="2"
            strokeDasharray="5 4"
            vectorEffect="non-scaling-stroke"
          />
          <path
            d={shape.runnerPath}
            className="fill-none stroke-strong"
            strokeWidth="4"
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        {axisMarks(props).map((metres) => (
          <span
            key={metres}
            className={cx(
              'figures absolute top-full mt-1.5 text-muted text-sm',
              metres === props.distanceMetres ? '-translate-x-full' : '-translate-x-1/2',
            )}
            style={{ left: `${(metres / props.distanceMetres) * 100}%` }}
          >
            {formatDistance(metres, { locale })}
          </span>
        ))}
      </div>
      <p className="-mt-2 text-muted text-sm">{t('note')}</p>
    </figure>
  );
}

const MOST_MARKS = 4;

/** As many checkpoints as fit side by side on a phone, and the finish. */
function axisMarks(props: { distanceMetres: number; markMetres: readonly number[] }): readonly number[] {
  const { distanceMetres } = props;
  const inner = props.markMetres.filter((metres) => metres > 0 && metres < distanceMetres * 0.8);
  const step = Math.max(1, Math.ceil(inner.length / MOST_MARKS));
  return [...inner.filter((_, index) => (index + 1) % step === 0), distanceMetres];
}
