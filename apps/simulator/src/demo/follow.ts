import { setTimeout as sleep } from 'node:timers/promises';
import type { InstantMs } from '@backstride/domain';
import type { Happening } from './deliver.ts';

export interface FollowOptions {
  /** In order of time. */
  readonly happenings: readonly Happening[];
  /** Takes what is due; what it throws ends the following. */
  readonly deliver: (due: readonly Happening[]) => Promise<void>;
  readonly now: () => InstantMs;
  readonly signal: AbortSignal;
  /** Lets time pass between two looks at the clock; a second unless told otherwise. */
  readonly wait?: (signal: AbortSignal) => Promise<void>;
}

/** Delivers everything at its time, and what lies in the past at once. Ends after the last, or by the signal. */
export async function follow({
  happenings,
  deliver,
  now,
  signal,
  wait = waitASecond,
}: FollowOptions): Promise<void> {
  let next = 0;
  while (next < happenings.length) {
    signal.throwIfAborted();
    const until = now();
    let end = next;
    while (end < happenings.length && (happenings[end]?.at ?? 0) <= until) end++;
    if (end > next) await deliver(happenings.slice(next, end));
    next = end;
    if (next < happenings.length) await wait(signal);
  }
}

async function waitASecond(signal: AbortSignal): Promise<void> {
  await sleep(1_000, undefined, { signal });
}
