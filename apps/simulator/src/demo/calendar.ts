import { type InstantMs, instantMs } from '@backstride/domain';

export const DEMO_ZONE = 'Europe/Berlin';
const DAY_MS = 86_400_000;
const localDay = new Intl.DateTimeFormat('en-CA', { timeZone: DEMO_ZONE, dateStyle: 'short' });

/** The calendar day of the demo's zone, such as 2026-11-23. */
export function localDate(at: InstantMs): string {
  return localDay.format(at);
}

/** 09:00 UTC of the Sunday that comes `days` days after `at`, or next after that; a negative number looks back. */
export function sundayAround(at: InstantMs, days: number): InstantMs {
  const day = Math.floor(at / DAY_MS) + days;
  const weekday = (day + 4) % 7;
  return instantMs((day + ((7 - weekday) % 7)) * DAY_MS + 9 * 3_600_000);
}
