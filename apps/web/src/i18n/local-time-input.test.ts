import { describe, expect, it } from 'vitest';
import { fromLocalInput, toLocalInput } from './local-time-input.ts';

describe('local times of inputs', () => {
  it.each([
    ['2026-06-07T07:00:00.000Z', '2026-06-07T09:00:00'],
    ['2026-12-07T07:00:00.250Z', '2026-12-07T08:00:00.250'],
  ])('%s is %s in Berlin and comes back the same', (instant, local) => {
    expect(toLocalInput(instant, 'Europe/Berlin')).toBe(local);
    expect(fromLocalInput(local, 'Europe/Berlin')).toEqual({ instant });
  });

  it('refuses an hour that no clock shows, and one that was not chosen', () => {
    expect(fromLocalInput('2027-03-28T02:30', 'Europe/Berlin')).toEqual({
      problem: 'LOCAL_TIME_NONEXISTENT',
    });
    expect(fromLocalInput('2027-03-28T02:30', 'Europe/London')).toEqual({
      instant: '2027-03-28T01:30:00.000Z',
    });
    expect(fromLocalInput('', 'Europe/Berlin')).toEqual({ problem: 'LOCAL_TIME_MISSING' });
  });
});
