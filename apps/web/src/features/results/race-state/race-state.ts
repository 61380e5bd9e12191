import type { RaceStateFragment } from './__generated__/RaceState.ts';

/** Where a race stands: `empty` has no entries, `in` has everybody in and waits for the officials. */
export type RacePhase = 'empty' | 'upcoming' | 'live' | 'in';

type Counts = Pick<RaceStateFragment, 'entered' | 'started' | 'onCourse' | 'finished' | 'gunAt'>;

/**
 * Tells where a race stands from its counts. `nowMs` is UTC epoch milliseconds; `isPast` says that the
 * event's last day is over, after which nobody is out any more, whatever the log lacks.
 */
export function racePhase(summary: Counts, options: { nowMs: number; isPast: boolean }): RacePhase {
  if (summary.entered === 0) return 'empty';
  const gunAtMs = summary.gunAt === null ? undefined : Date.parse(summary.gunAt);
  const hasBegun = gunAtMs !== undefined && gunAtMs <= options.nowMs;
  if (!hasBegun && summary.finished === 0) return 'upcoming';
  if (options.isPast) return 'in';
  return summary.onCourse > 0 || summary.finished === 0 ? 'live' : 'in';
}
