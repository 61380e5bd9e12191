import { type DistanceMetres, type DurationMs, durationMs, hours, minutes } from '@backstride/domain';
import type { Runner } from './plan.ts';
import type { Random } from './random.ts';

const MARATHON_METRES = 42_195;
/** Best known backward marathon: 3:25:24 (Drôme 2023). */
const FASTEST_MARATHON_MS = minutes(3 * 60 + 26);
const SLOWEST_MARATHON_MS = hours(7);
/** Time grows faster than distance: T2 = T1 × (D2 ÷ D1)^1.06 (Riegel 1981). */
const FATIGUE_EXPONENT = 1.06;
/** Share of the range by which women's times lie behind, so that the list looks like a real one. */
const WOMEN_BEHIND = 0.07;
/** How much slower than at its start the slowest fader ends a marathon. */
const STRONGEST_FADE = 0.35;
const UNEVENNESS = 0.03;

/** The time that a runner would take from mat to mat, by the spread of backward times; the middle is frequent. */
export function drawRaceTime(random: Random, distance: DistanceMetres, sex: Runner['sex']): DurationMs {
  const middle = (random.next() + random.next() + random.next()) / 3;
  const share = Math.min(1, middle + (sex === 'F' ? WOMEN_BEHIND : 0));
  const marathonMs = FASTEST_MARATHON_MS + share * (SLOWEST_MARATHON_MS - FASTEST_MARATHON_MS);
  return durationMs(Math.round(marathonMs * (distance / MARATHON_METRES) ** FATIGUE_EXPONENT));
}

/**
 * Splits a race time into section times that get slower towards the end, more so the longer the race.
 * `distances` are those of the checkpoints, the start's 0 first; the sections add up to `raceTime`.
 */
export function drawSections(
  random: Random,
  raceTime: DurationMs,
  distances: readonly DistanceMetres[],
): DurationMs[] {
  const total = distances.at(-1) ?? 0;
  const fade = random.next() ** 2 * STRONGEST_FADE * Math.min(1, total / MARATHON_METRES);
  const weights = distances.slice(1).map((distance, index) => {
    const from = distances[index] ?? 0;
    const progress = (from + distance) / 2 / total;
    const unevenness = 1 + (random.next() * 2 - 1) * UNEVENNESS;
    return (distance - from) * (1 + fade * progress ** 2) * unevenness;
  });
  const sum = weights.reduce((left, right) => left + right, 0);
  let weightBefore = 0;
  return weights.map((weight) => {
    const start = Math.round((raceTime * weightBefore) / sum);
    weightBefore += weight;
    return durationMs(Math.round((raceTime * weightBefore) / sum) - start);
  });
}
