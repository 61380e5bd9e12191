import type { Rounding } from '../events/index.ts';
import { roundUpTo } from '../time/index.ts';
import type { DurationMs } from '../units/index.ts';

const unitMs: Readonly<Record<Rounding, number>> = {
  'up-to-second': 1000,
  'up-to-hundredth': 10,
  'exact-millisecond': 1,
};

/**
 * A time as it is shown, rounded up once from the unrounded milliseconds by the race's rule: road times to
 * the next whole second, track times to the next 1/100 s (World Athletics Technical Rule on timing).
 */
export function displayedTime(rounding: Rounding, value: DurationMs): DurationMs {
  return roundUpTo(unitMs[rounding], value);
}
