import type { Gun } from './facts.ts';
import { compareInTime } from './officials.ts';

/**
 * The gun of one wave: a starter's before a reader's, then one fired for this wave before one for all
 * waves, then the earliest. A false start is voided, and so the restart counts. Null when none was recorded.
 * With `waveId` null (a runner without a wave) only guns for the whole race are asked for.
 */
export function chooseGun(guns: readonly Gun[], waveId: string | null): Gun | null {
  let best: Gun | null = null;
  for (const gun of guns) {
    if (gun.waveId !== null && gun.waveId !== waveId) continue;
    if (best === null || compareGuns(gun, best) < 0) best = gun;
  }
  return best;
}

/** Which gun counts first when several were recorded. */
export function compareGuns(a: Gun, b: Gun): number {
  return sourceOrder(a) - sourceOrder(b) || scopeOrder(a) - scopeOrder(b) || compareInTime(a, b);
}

function sourceOrder(gun: Gun): number {
  return gun.source === 'starter' ? 0 : 1;
}

function scopeOrder(gun: Gun): number {
  return gun.waveId === null ? 1 : 0;
}
