import { compareGuns, type Gun } from '../timing/index.ts';
import type { InstantMs } from '../units/index.ts';
import type { RaceIndex } from './race-index.ts';
import { gunOfWave, type RaceLog } from './race-log.ts';

/** When a group started, and who says so. */
export interface StartSignal {
  readonly gunAt: InstantMs | null;
  readonly isPlanned: boolean;
  readonly gun: Gun | null;
}

/** The start of every wave, and of the runners without one. */
export interface StartSignals {
  readonly byWave: ReadonlyMap<string, StartSignal>;
  readonly withoutWave: StartSignal;
}

/**
 * Finds each wave's start: the gun that counts, or the planned time where none was recorded. A runner
 * without a wave (or with an unknown one) starts with the first wave: nobody is left without a time for a
 * gap in the list.
 */
export function startSignals(index: RaceIndex, log: RaceLog): StartSignals {
  const byWave = new Map<string, StartSignal>();
  for (const wave of index.setup.waves) {
    const gun = gunOfWave(log, wave.id);
    byWave.set(wave.id, { gunAt: gun?.occurredAt ?? wave.plannedStartAt, isPlanned: gun === null, gun });
  }
  return { byWave, withoutWave: startWithoutWave(log, [...byWave.values()]) };
}

function startWithoutWave(log: RaceLog, signals: readonly StartSignal[]): StartSignal {
  const ownGun = gunOfWave(log, null);
  if (ownGun !== null) return { gunAt: ownGun.occurredAt, isPlanned: false, gun: ownGun };
  const fired = signals.filter((signal) => signal.gun !== null);
  const candidates = fired.length > 0 ? fired : signals;
  return [...candidates].sort(compareSignals)[0] ?? { gunAt: null, isPlanned: false, gun: null };
}

function compareSignals(a: StartSignal, b: StartSignal): number {
  const difference = (a.gunAt ?? 0) - (b.gunAt ?? 0);
  return difference || (a.gun !== null && b.gun !== null ? compareGuns(a.gun, b.gun) : 0);
}
