import { type DurationMs, durationMs } from '../units/index.ts';

/** How many digits stand after the seconds; finer parts are cut off, so round first. */
export interface HmsOptions {
  readonly decimals?: 0 | 1 | 2 | 3;
}

/** `h:mm:ss`, always with hours: 0:41:05, 2:09:45; with `decimals: 2` also 0:00:58.07. */
export function formatHms(value: DurationMs, { decimals = 0 }: HmsOptions = {}): string {
  const { hours, minutes, seconds, sign, fraction } = partsOf(value, decimals);
  return `${sign}${hours}:${two(minutes)}:${two(seconds)}${fraction}`;
}

/** The same without empty hours: 41:05, 2:09:45; below a minute 0:58. */
export function formatShortHms(value: DurationMs, { decimals = 0 }: HmsOptions = {}): string {
  const { hours, minutes, seconds, sign, fraction } = partsOf(value, decimals);
  const head = hours > 0 ? `${hours}:${two(minutes)}` : `${minutes}`;
  return `${sign}${head}:${two(seconds)}${fraction}`;
}

function partsOf(value: DurationMs, decimals: number) {
  const total = Math.abs(value);
  const milliseconds = String(total % 1000).padStart(3, '0');
  return {
    sign: value < 0 ? '-' : '',
    hours: Math.floor(total / 3_600_000),
    minutes: Math.floor(total / 60_000) % 60,
    seconds: Math.floor(total / 1000) % 60,
    fraction: decimals === 0 ? '' : `.${milliseconds.slice(0, decimals)}`,
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/**
 * A length of time written `h:mm:ss`, `m:ss` or with a fraction after `.` or `,`; finer parts than
 * milliseconds are cut off. Null for anything else, also for 61 seconds or minutes after hours.
 */
export function parseHms(text: string): DurationMs | null {
  const match = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,9}))?$/.exec(text.trim());
  if (match === null) return null;
  const [, hours, minutes = '', seconds = '', fraction = ''] = match;
  if (Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) return null;
  const wholeSeconds = (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds);
  return durationMs(wholeSeconds * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3)));
}
