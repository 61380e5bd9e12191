import { setTimeout as sleep } from 'node:timers/promises';
import { type InstantMs, instantMs } from '@backstride/domain';

/** Time as the forwarder has it; tests give one of their own. */
export interface Clock {
  now(): InstantMs;
  /** Ends after that many milliseconds, or at once when the signal comes. Never throws. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** The clock of this computer. */
export const systemClock: Clock = {
  now: () => instantMs(Date.now()),
  async wait(ms, signal) {
    await sleep(ms, undefined, { signal }).catch(() => undefined);
  },
};

/** Waiting times in milliseconds for attempt 0, 1, 2, …: doubled from `firstMs` up to `longestMs`. */
export function backoffMs(
  attempt: number,
  limits: { readonly firstMs: number; readonly longestMs: number },
): number {
  return Math.min(limits.firstMs * 2 ** Math.min(attempt, 30), limits.longestMs);
}
