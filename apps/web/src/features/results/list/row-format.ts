import type { RankingBasis, Rounding } from '@backstride/schema';

/** How rows of one race are written. */
export type RowFormat = {
  readonly basis: RankingBasis;
  /** Decimals of a second that the race's rounding leaves. */
  readonly decimals: 0 | 2 | 3;
  /** Path of the race's page; a runner's page is below it. */
  readonly racePath: string;
  readonly timeZone: string;
};

/** Decimals of a second that a rounding rule leaves to be shown. */
export function decimalsOf(rounding: Rounding): 0 | 2 | 3 {
  if (rounding === 'UP_TO_SECOND') return 0;
  return rounding === 'UP_TO_HUNDREDTH' ? 2 : 3;
}

/** Address of a runner's page. */
export function runnerPath(racePath: string, bib: string): string {
  return `${racePath}/${encodeURIComponent(bib)}`;
}

/**
 * A measured time as it is displayed under the race's rounding, which is up for road and track. Splits
 * follow the rule of the finish, so that the last split and the result agree.
 */
export function displayedMs(durationMs: number, decimals: 0 | 2 | 3): number {
  const stepMs = decimals === 0 ? 1000 : decimals === 2 ? 10 : 1;
  return Math.ceil(durationMs / stepMs) * stepMs;
}
