import { instantMs } from '@backstride/domain';
import { describe, expect, it } from 'vitest';
import type { Happening } from './deliver.ts';
import { follow } from './follow.ts';

const happenings: Happening[] = [100, 200, 1_500, 1_600, 9_000].map((at) => ({
  kind: 'read',
  at: instantMs(at),
  read: { readerId: 'FINISH-main', chip: `DE${at}A`, at: instantMs(at), rssiDbm: -60 },
}));

describe('following a race day', () => {
  it('delivers the past at once and the rest when it is due, each once and in order', async () => {
    let clock = 1_000;
    const batches: number[][] = [];
    await follow({
      happenings,
      deliver: async (due) => {
        batches.push(due.map((happening) => happening.at));
      },
      now: () => instantMs(clock),
      signal: new AbortController().signal,
      wait: async () => {
        clock += 1_000;
      },
    });
    expect(batches).toEqual([[100, 200], [1_500, 1_600], [9_000]]);
    expect(clock).toBe(9_000);
  });

  it('stops by the signal and tells nothing that is not due', async () => {
    const controller = new AbortController();
    const told: number[] = [];
    const following = follow({
      happenings,
      deliver: async (due) => {
        told.push(...due.map((happening) => happening.at));
      },
      now: () => instantMs(150),
      signal: controller.signal,
      wait: async () => controller.abort(new Error('stopped')),
    });
    await expect(following).rejects.toThrow('stopped');
    expect(told).toEqual([100]);
  });
});
