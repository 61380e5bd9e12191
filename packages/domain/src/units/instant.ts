import type { Branded } from './brand.ts';
import { type DurationMs, durationMs } from './duration.ts';

/** A moment in whole milliseconds since 1970-01-01T00:00:00Z. */
export type InstantMs = Branded<number, 'InstantMs'>;

/** Takes whole milliseconds since the epoch. Throws a RangeError for anything that is not a safe integer. */
export function instantMs(value: number): InstantMs {
  if (!Number.isSafeInteger(value))
    throw new RangeError(`An instant is a whole number of milliseconds, not ${value}`);
  return value as InstantMs;
}

/** The time from `start` to `end`; negative when `end` comes first. */
export function elapsed(start: InstantMs, end: InstantMs): DurationMs {
  return durationMs(end - start);
}

/** The moment `duration` after `instant`. */
export function after(instant: InstantMs, duration: DurationMs): InstantMs {
  return instantMs(instant + duration);
}
