import { type DistanceMetres, type DurationMs, durationMs } from '../units/index.ts';

/** The fastest speed over sections of at least so many metres. */
interface SpeedStep {
  readonly fromMetres: number;
  readonly metresPerSecond: number;
}

/**
 * What no forward runner beats: a margin above the men's world records (100 m 9.58 s = 10.4 m/s, 1,000 m
 * 2:11.96 = 7.6 m/s, 5,000 m 12:35.36 = 6.6 m/s), enough for a downhill section.
 */
const FORWARD_LIMITS: readonly SpeedStep[] = [
  { fromMetres: 5_000, metresPerSecond: 7.5 },
  { fromMetres: 1_000, metresPerSecond: 8.5 },
  { fromMetres: 0, metresPerSecond: 12 },
];

/**
 * The fastest backward runners known, rounded up: 100 m 13.6 s (7.4 m/s), 400 m 1:09.56 (5.8 m/s), 1 mile
 * 5:30 (4.9 m/s), 10,000 m 38:50.01 (4.3 m/s), marathon 3:38:27 (3.2 m/s).
 */
const BACKWARD_LIMITS: readonly SpeedStep[] = [
  { fromMetres: 5_000, metresPerSecond: 4.5 },
  { fromMetres: 1_000, metresPerSecond: 5 },
  { fromMetres: 400, metresPerSecond: 6 },
  { fromMetres: 0, metresPerSecond: 7.5 },
];

/** The time that no forward runner beats over a section; 0 for one without length. */
export function fastestForwardSection(metres: DistanceMetres): DurationMs {
  return fastest(FORWARD_LIMITS, metres);
}

/** The time that no backward runner has been known to beat; for flagging, never for counting out. */
export function fastestBackwardSection(metres: DistanceMetres): DurationMs {
  return fastest(BACKWARD_LIMITS, metres);
}

function fastest(steps: readonly SpeedStep[], metres: DistanceMetres): DurationMs {
  const step = steps.find(({ fromMetres }) => metres >= fromMetres);
  return durationMs(step === undefined ? 0 : Math.floor((metres * 1000) / step.metresPerSecond));
}
