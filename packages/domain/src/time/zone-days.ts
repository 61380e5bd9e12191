import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from './local-time.ts';

/** One calendar day in a zone, as moments. */
export interface ZoneDay {
  readonly date: LocalDate;
  /** First millisecond of the day and of the day after, UTC. */
  readonly startMs: number;
  readonly endMs: number;
  /** No clock change within: the clock shows each time once, and so many milliseconds after the start. */
  readonly isEven: boolean;
}

/**
 * Days that were asked for before. A file of reads asks for the same two days fifty thousand times, and the
 * zone rules take half a millisecond each time. What is kept never changes an answer.
 */
const known = new Map<string, ZoneDay[]>();
const MOST_DAYS = 200;

/** The day in a zone at a moment. Throws a RangeError for an unknown zone. */
export function zoneDayAt(instantMs: number, zone: string): ZoneDay {
  return (
    remembered(zone, ({ startMs, endMs }) => startMs <= instantMs && instantMs < endMs) ??
    remember(zone, Temporal.Instant.fromEpochMilliseconds(instantMs).toZonedDateTimeISO(zone).toPlainDate())
  );
}

/** A calendar day in a zone. Throws a RangeError for an unknown zone or a date outside the calendar. */
export function zoneDayOn(date: LocalDate, zone: string): ZoneDay {
  const { year, month, day } = date;
  return (
    remembered(zone, (it) => it.date.day === day && it.date.month === month && it.date.year === year) ??
    remember(zone, Temporal.PlainDate.from(date, { overflow: 'reject' }))
  );
}

function remembered(zone: string, matches: (day: ZoneDay) => boolean): ZoneDay | undefined {
  return known.get(zone)?.find(matches);
}

function remember(zone: string, plain: Temporal.PlainDate): ZoneDay {
  const start = plain.toZonedDateTime(zone);
  const end = plain.add({ days: 1 }).toZonedDateTime(zone);
  const change = start.getTimeZoneTransition('next');
  const day: ZoneDay = {
    date: { year: plain.year, month: plain.month, day: plain.day },
    startMs: start.epochMilliseconds,
    endMs: end.epochMilliseconds,
    isEven:
      start.hour === 0 &&
      start.minute === 0 &&
      (change === null || change.epochMilliseconds >= end.epochMilliseconds),
  };
  const days = known.get(zone) ?? [];
  if (known.size >= MOST_DAYS || days.length >= MOST_DAYS) known.clear();
  known.set(zone, days.length >= MOST_DAYS ? [day] : [...days, day]);
  return day;
}
