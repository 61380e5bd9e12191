import { useLocale } from 'next-intl';
import { formatInstant, formatZone } from '@/i18n/format.ts';

type TimeProps = {
  /** ISO text as the API sends `DateTime`, or UTC epoch milliseconds. */
  readonly instant: string | number;
  /** IANA zone of the event or club, never the reader's. */
  readonly timeZone: string;
  readonly style?: 'date' | 'time' | 'seconds' | 'dateTime';
};

/** A moment in its zone; the zone shows on hover, focus and tap, and is read out. */
export function Time(props: TimeProps) {
  const locale = useLocale();
  const zone = formatZone(props.instant, { locale, timeZone: props.timeZone });
  return (
    <time dateTime={new Date(props.instant).toISOString()}>
      <button type="button" className="zone-tip" data-tip={zone}>
        {formatInstant(props.instant, { ...props, locale })}
        <span className="sr-only"> ({zone})</span>
      </button>
    </time>
  );
}

/** The same for rows of a table, where a button per row would be in the way: zone as a title. */
export function PlainTime(props: TimeProps) {
  const locale = useLocale();
  return (
    <time
      dateTime={new Date(props.instant).toISOString()}
      title={formatZone(props.instant, { locale, timeZone: props.timeZone })}
    >
      {formatInstant(props.instant, { ...props, locale })}
    </time>
  );
}
