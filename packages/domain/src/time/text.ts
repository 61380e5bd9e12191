import { Temporal } from 'temporal-polyfill';
import { type InstantMs, instantMs } from '../units/index.ts';
import { isCalendarDay, type LocalDate, type LocalTimeOutcome, resolveLocalDateTime } from './local-time.ts';

/** A date as lists have it: `2026-06-07`, `2026/06/07`, `20260607`, `7.6.2026` or `07.06.2026`. Null otherwise. */
export function parseLocalDate(text: string): LocalDate | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(trimmed) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(trimmed);
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(trimmed);
  const [year, month, day] = iso?.slice(1).map(Number) ?? german?.slice(1).reverse().map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = { year, month, day };
  return isCalendarDay(date) ? date : null;
}

/** `yyyy-MM-dd`. */
export function formatLocalDate({ year, month, day }: LocalDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * A time of day, `H:mm`, `H:mm:ss` or with a fraction after `.` or `,`: milliseconds since 0:00, finer
 * parts cut off. Null for anything else, also for 24:00 and second 60.
 */
export function parseTimeOfDay(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?$/.exec(text.trim());
  if (match === null) return null;
  const [, hour = '', minute = '', second = '0', fraction = ''] = match;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
  return ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + milliseconds;
}

/**
 * An ISO 8601 moment with `Z` or an offset (`2026-06-07T09:00:00.123+02:00`, also with a space or an offset
 * without colon); finer parts than milliseconds are cut off towards the past. Null for anything else.
 */
export function parseInstant(text: string): InstantMs | null {
  const match =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})$/i.exec(
      text.trim(),
    );
  if (match === null) return null;
  const [, date = '', time = '', offset = ''] = match;
  try {
    const exact = Temporal.Instant.from(`${date}T${time.replace(',', '.')}${offset.toUpperCase()}`);
    return instantMs(exact.epochMilliseconds);
  } catch {
    return null;
  }
}

/** A local date and time in one text (`2026-06-07 09:00:00.5`, `7.6.2026 9:00`) in a zone. */
export function parseLocalDateTime(input: {
  readonly text: string;
  readonly zone: string;
  readonly expected?: InstantMs | undefined;
}): LocalTimeOutcome {
  const match = /^(\S+?)(?:T|,? +)(\d{1,2}:\S+)$/.exec(input.text.trim());
  const date = parseLocalDate(match?.[1] ?? '');
  if (date === null) return { ok: false, problem: 'not-a-date' };
  const timeOfDayMs = parseTimeOfDay(match?.[2] ?? '');
  if (timeOfDayMs === null) return { ok: false, problem: 'not-a-time' };
  return resolveLocalDateTime({ date, timeOfDayMs, zone: input.zone, expected: input.expected });
}
