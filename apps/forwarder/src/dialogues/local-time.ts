import type { ReaderLocalTime } from '@backstride/domain/timing/formats';

/** A date (or none) and a time of day that a reader told as its clock; null when the numbers can't be one. */
export function clockTime(parts: {
  /** yyyy-MM-dd. */
  readonly date: string | null;
  /** hh:mm:ss, with up to three decimals. */
  readonly time: string;
}): ReaderLocalTime | null {
  const match = /^(\d{1,2}):([0-5]\d):([0-5]\d)(?:\.(\d{1,3}))?$/.exec(parts.time);
  const hours = Number(match?.[1]);
  if (match === null || hours > 23) return null;
  if (parts.date !== null && !isDay(parts.date)) return null;
  const timeOfDayMs =
    ((hours * 60 + Number(match[2])) * 60 + Number(match[3])) * 1000 +
    Number((match[4] ?? '').padEnd(3, '0'));
  return { date: parts.date, timeOfDayMs, clockDay: null };
}

function isDay(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return (
    /^20[0-7]\d-\d\d-\d\d$/.test(text) && !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text)
  );
}
