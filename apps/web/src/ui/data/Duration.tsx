import { useLocale } from 'next-intl';
import { formatDuration, isoDuration } from '@/i18n/format.ts';

/** A race time or any length of time, from whole milliseconds that are rounded already. */
export function Duration(props: { durationMs: number; decimals?: 0 | 1 | 2 | 3; alwaysHours?: boolean }) {
  const { durationMs, ...options } = props;
  return (
    <time dateTime={isoDuration(durationMs)} className="figures">
      {formatDuration(durationMs, { ...options, locale: useLocale() })}
    </time>
  );
}
