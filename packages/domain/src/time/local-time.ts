import { Temporal } from 'temporal-polyfill';
import { type InstantMs, instantMs } from '../units/index.ts';
import { zoneDayAt, zoneDayOn } from './zone-days.ts';

/** A day in the calendar, without a zone. */
export interface LocalDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Why a local time is no moment. */
export type LocalTimeProblem =
  /** The clocks were put forward over this time: it was never shown. */
  'nonexistent-local-time' | 'unknown-time-zone' | 'not-a-date' | 'not-a-time';

/** A moment, or why there is none. */
export type LocalTimeOutcome =
  | {
      readonly ok: true;
      readonly instant: InstantMs;
      /** The clocks were put back: this time was shown twice, and the one nearer to the expected was taken. */
      readonly wasAmbiguous: boolean;
    }
  | { readonly ok: false; readonly problem: LocalTimeProblem };

/** A time of day on a date in a zone. */
export interface LocalDateTimeInput {
  readonly date: LocalDate;
  /** Milliseconds since the clock showed 0:00, below 86,400,000. */
  readonly timeOfDayMs: number;
  /** IANA name, such as Europe/Berlin. */
  readonly zone: string;
  /** About when it must have been: decides between the two of an ambiguous time. Without it the earlier one. */
  readonly expected?: InstantMs | undefined;
}

/** A time of day of which the date is not told. */
export type TimeOfDayInput = Omit<LocalDateTimeInput, 'date' | 'expected'> & { readonly expected: InstantMs };

const DAY_MS = 86_400_000;

/** Whether a text is an IANA time zone that this machine knows. */
export function isTimeZone(zone: string): boolean {
  try {
    zoneDayAt(0, zone);
    return !/^[+-]/.test(zone);
  } catch {
    return false;
  }
}

/** The calendar day in a zone at a moment. Throws a RangeError for an unknown zone. */
export function localDateAt(instant: InstantMs, zone: string): LocalDate {
  return zoneDayAt(instant, zone).date;
}

/** The moment a clock in the zone showed this date and time. */
export function resolveLocalDateTime(input: LocalDateTimeInput): LocalTimeOutcome {
  const { date, timeOfDayMs, zone, expected } = input;
  if (!isTimeOfDay(timeOfDayMs)) return { ok: false, problem: 'not-a-time' };
  if (!isCalendarDay(date)) return { ok: false, problem: 'not-a-date' };
  if (!isTimeZone(zone)) return { ok: false, problem: 'unknown-time-zone' };
  const { earlier, later, exists } = readings(date, timeOfDayMs, zone);
  if (!exists) return { ok: false, problem: 'nonexistent-local-time' };
  const takesLater = expected !== undefined && Math.abs(later - expected) < Math.abs(earlier - expected);
  return { ok: true, instant: instantMs(takesLater ? later : earlier), wasAmbiguous: earlier !== later };
}

/**
 * The moment nearest to the expected one at which a clock in the zone showed this time of day: over
 * midnight, the day before or after is taken; in a repeated hour, the nearer of the two. A time which the
 * clocks skipped is an error when it is the nearest reading, never moved to another day.
 */
export function resolveTimeOfDay({ timeOfDayMs, zone, expected }: TimeOfDayInput): LocalTimeOutcome {
  if (!isTimeOfDay(timeOfDayMs)) return { ok: false, problem: 'not-a-time' };
  if (!isTimeZone(zone)) return { ok: false, problem: 'unknown-time-zone' };
  const today = zoneDayAt(expected, zone);
  const days = [
    today.date,
    localDateAt(instantMs(today.startMs - 1), zone),
    localDateAt(instantMs(today.endMs), zone),
  ];
  let best: LocalTimeOutcome = { ok: false, problem: 'not-a-time' };
  let bestDistanceMs = Number.POSITIVE_INFINITY;
  for (const date of days) {
    const { earlier, later, exists } = readings(date, timeOfDayMs, zone);
    for (const reading of [earlier, later]) {
      const distanceMs = Math.abs(reading - expected);
      if (distanceMs >= bestDistanceMs) continue;
      bestDistanceMs = distanceMs;
      best = exists
        ? { ok: true, instant: instantMs(reading), wasAmbiguous: earlier !== later }
        : { ok: false, problem: 'nonexistent-local-time' };
    }
  }
  return best;
}

function isTimeOfDay(timeOfDayMs: number): boolean {
  return Number.isSafeInteger(timeOfDayMs) && timeOfDayMs >= 0 && timeOfDayMs < DAY_MS;
}

/** Whether a date is in the calendar: 29 February only in leap years. */
export function isCalendarDay({ year, month, day }: LocalDate): boolean {
  if (![year, month, day].every(Number.isSafeInteger)) return false;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

/** The first and the last moment at which a clock showed this; in a skipped hour, what its neighbours would. */
function readings(date: LocalDate, timeOfDayMs: number, zone: string) {
  const known = zoneDayOn(date, zone);
  const simple = known.startMs + timeOfDayMs;
  if (known.isEven) return { earlier: simple, later: simple, exists: true };
  const plain = Temporal.PlainDateTime.from({
    ...date,
    hour: Math.floor(timeOfDayMs / 3_600_000),
    minute: Math.floor(timeOfDayMs / 60_000) % 60,
    second: Math.floor(timeOfDayMs / 1000) % 60,
    millisecond: timeOfDayMs % 1000,
  });
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' });
  return {
    earlier: earlier.epochMilliseconds,
    later: later.epochMilliseconds,
    exists: earlier.toPlainDateTime().equals(plain),
  };
}
