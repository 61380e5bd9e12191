import { describe, expect, it } from 'vitest';
import { preciseTime, whyValues } from './why-values.ts';

const zone = { timeZone: 'Europe/Berlin', displayedDecimals: 0 } as const;

describe('values of "why this time"', () => {
  it('shows instants in the zone of the event, to the millisecond', () => {
    const params = [{ name: 'startAt', value: '2026-04-19T07:00:12.045Z' }];
    expect(whyValues(params, { ...zone, locale: 'de' })).toEqual({ startAt: '09:00:12,045' });
    expect(preciseTime('2026-04-19T07:00:12.045Z', { locale: 'en', timeZone: 'Europe/Berlin' })).toBe(
      '9:00:12.045 AM',
    );
  });

  it('shows the unrounded duration in full and the displayed one as displayed', () => {
    const params = [
      { name: 'unroundedMs', value: '7784300' },
      { name: 'displayedMs', value: '7785000' },
    ];
    expect(whyValues(params, { ...zone, locale: 'en' })).toEqual({
      unroundedMs: '2:09:44.300',
      displayedMs: '2:09:45',
    });
  });

  it('keeps the words of people and makes our own choosable', () => {
    const params = [
      { name: 'reason', value: 'ran forward - twice' },
      { name: 'decision', value: 'time-penalty' },
      { name: 'count', value: '3' },
    ];
    expect(whyValues(params, { ...zone, locale: 'en' })).toEqual({
      reason: 'ran forward - twice',
      decision: 'time_penalty',
      count: 3,
    });
  });
});
