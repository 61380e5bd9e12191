import { type DurationMs, durationMs } from '../units/index.ts';

/**
 * The smallest multiple of `unitMs` that is not less than `value`: 2:09:44.300 in whole seconds is 2:09:45,
 * and 2:09:44.000 stays (World Athletics Technical Rules, Timing: times which do not end in a zero are
 * converted to the next longer unit). Throws a RangeError for a unit which is not a positive whole number.
 */
export function roundUpTo(unitMs: number, value: DurationMs): DurationMs {
  if (!Number.isSafeInteger(unitMs) || unitMs < 1)
    throw new RangeError(`Times are rounded to a positive whole number of milliseconds, not ${unitMs}`);
  return durationMs(Math.ceil(value / unitMs) * unitMs + 0);
}
