import { setTimeout as sleep } from 'node:timers/promises';
import { ApiUnavailableError } from './errors.ts';

export interface RetryOptions {
  readonly signal: AbortSignal;
  /** Told once when the API is away and once when it is back. */
  readonly log: (line: string) => void;
  /** Lets this many milliseconds pass. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 5_000;

/**
 * Repeats `work` until the API takes it. Writes carry ids that their maker gave them, so that a request whose
 * answer was lost may be sent again. Every other error, and the signal, ends it.
 */
export async function retryWhileUnavailable<Value>(
  work: () => Promise<Value>,
  options: RetryOptions,
): Promise<Value> {
  const { signal, log, wait = waitFor } = options;
  for (let attempt = 0; ; attempt++) {
    try {
      const value = await work();
      if (attempt > 0) log('The API is back.');
      return value;
    } catch (error) {
      if (!(error instanceof ApiUnavailableError)) throw error;
      signal.throwIfAborted();
      if (attempt === 0) log(`${error.message} Trying again until it does.`);
      await wait(Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS), signal);
    }
  }
}

async function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal });
}
