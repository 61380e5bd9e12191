import type { Branded } from './brand.ts';

/** A length of time in whole milliseconds; may be negative where a difference is meant. */
export type DurationMs = Branded<number, 'DurationMs'>;

/** Takes a whole number of milliseconds. Throws a RangeError for anything that is not a safe integer. */
export function durationMs(value: number): DurationMs {
  if (!Number.isSafeInteger(value))
    throw new RangeError(`A duration is a whole number of milliseconds, not ${value}`);
  return value as DurationMs;
}

/** Whole milliseconds of a number of seconds; `value` may have up to three decimals. */
export function seconds(value: number): DurationMs {
  return durationMs(Math.round(value * 1000));
}

/** Whole milliseconds of a number of minutes. */
export function minutes(value: number): DurationMs {
  return seconds(value * 60);
}

/** Whole milliseconds of a number of hours. */
export function hours(value: number): DurationMs {
  return minutes(value * 60);
}
