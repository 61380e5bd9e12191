import { expect, test } from 'vitest';
import { createRateLimiter } from './rate-limits.ts';

function setUp(rate: { readonly burst: number; readonly perSecond: number }) {
  let nowMs = 1_000_000;
  const limiter = createRateLimiter(rate, () => nowMs);
  return { limiter, wait: (ms: number) => (nowMs += ms) };
}

test('a burst is allowed, then as many as are refilled; the answer says how long to wait', () => {
  const { limiter, wait } = setUp({ burst: 2, perSecond: 2 });
  expect([limiter.take('a'), limiter.take('a'), limiter.take('a')]).toEqual([0, 0, 500]);
  wait(250);
  expect(limiter.take('a')).toBe(250);
  wait(250);
  expect(limiter.take('a')).toBe(0);
  expect(limiter.take('b')).toBe(0);
});

test('waiting long fills no more than a burst', () => {
  const { limiter, wait } = setUp({ burst: 2, perSecond: 1 });
  limiter.take('a');
  wait(3_600_000);
  expect([limiter.take('a'), limiter.take('a'), limiter.take('a')]).toEqual([0, 0, 1_000]);
});

test('a clock that is set back locks nobody out for longer than the refill takes', () => {
  const { limiter, wait } = setUp({ burst: 1, perSecond: 1 });
  limiter.take('a');
  wait(-3_600_000);
  expect(limiter.take('a')).toBe(1_000);
  wait(1_000);
  expect(limiter.take('a')).toBe(0);
});
