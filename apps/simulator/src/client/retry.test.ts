import { describe, expect, it } from 'vitest';
import { ApiRefusedError, ApiUnavailableError } from './errors.ts';
import { retryWhileUnavailable } from './retry.ts';

function failing(times: number, error: Error) {
  let calls = 0;
  return async () => {
    calls++;
    if (calls <= times) throw error;
    return calls;
  };
}

function watch() {
  const lines: string[] = [];
  const waits: number[] = [];
  const controller = new AbortController();
  return {
    lines,
    waits,
    controller,
    options: {
      signal: controller.signal,
      log: (line: string) => lines.push(line),
      wait: async (ms: number) => {
        waits.push(ms);
      },
    },
  };
}

describe('retrying', () => {
  it('waits longer and longer while the API is away, and says so once', async () => {
    const { lines, waits, options } = watch();
    const calls = await retryWhileUnavailable(failing(7, new ApiUnavailableError('Away.')), options);
    expect(calls).toBe(8);
    expect(waits).toEqual([500, 1000, 2000, 4000, 5000, 5000, 5000]);
    expect(lines).toEqual(['Away. Trying again until it does.', 'The API is back.']);
  });

  it('gives up at once what the API refuses', async () => {
    const { waits, options } = watch();
    const work = failing(1, new ApiRefusedError('FORBIDDEN', 'No.'));
    await expect(retryWhileUnavailable(work, options)).rejects.toThrow('No.');
    expect(waits).toEqual([]);
  });

  it('ends by the signal', async () => {
    const { controller, options } = watch();
    controller.abort(new Error('stopped'));
    const work = failing(Number.POSITIVE_INFINITY, new ApiUnavailableError('Away.'));
    await expect(retryWhileUnavailable(work, options)).rejects.toThrow('stopped');
  });
});
