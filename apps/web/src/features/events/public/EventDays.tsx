import { useLocale } from 'next-intl';

/** The day or days of an event, without repeating what they have in common. */
export function EventDays(props: { startsOn: string; endsOn: string }) {
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const [first, last] = [props.startsOn, props.endsOn].map((day) => new Date(`${day}T00:00:00Z`));
  if (first === undefined || last === undefined) return null;
  return (
    <time dateTime={props.startsOn}>
      {props.startsOn === props.endsOn ? format.format(first) : days.formatRange(first, last)}
    </time>
  );
}
