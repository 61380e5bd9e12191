import { describe, expect, it } from 'vitest';
import { racePhase } from './race-state.ts';

const gunAt = '2026-04-19T07:00:00.000Z';
const beforeGun = { nowMs: Date.parse(gunAt) - 1, isPast: false };
const afterGun = { nowMs: Date.parse(gunAt) + 1, isPast: false };
const counts = { entered: 3, started: 0, onCourse: 0, finished: 0, gunAt };

describe('racePhase', () => {
  it('is empty without entries', () => {
    expect(racePhase({ ...counts, entered: 0 }, afterGun)).toBe('empty');
  });

  it('is upcoming before the gun, or without one', () => {
    expect(racePhase(counts, beforeGun)).toBe('upcoming');
    expect(racePhase({ ...counts, gunAt: null }, afterGun)).toBe('upcoming');
  });

  it('is live from the gun until the last one is in', () => {
    expect(racePhase(counts, afterGun)).toBe('live');
    expect(racePhase({ ...counts, started: 3, onCourse: 1, finished: 2 }, afterGun)).toBe('live');
    expect(racePhase({ ...counts, started: 3, finished: 3 }, afterGun)).toBe('in');
  });

  it('is over when the event is, even if somebody never came in', () => {
    expect(
      racePhase({ ...counts, started: 3, onCourse: 1, finished: 2 }, { ...afterGun, isPast: true }),
    ).toBe('in');
  });
});
