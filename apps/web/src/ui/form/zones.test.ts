import { describe, expect, it } from 'vitest';
import { findZone, listZones } from './zones.ts';

describe('time zones', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    [' berlin ', 'Europe/Berlin'],
    ['new york', 'America/New_York'],
    ['utc', 'UTC'],
    ['Mars/Olympus', undefined],
    ['', undefined],
  ])('finds by %j the zone %s', (typed, zone) => {
    expect(findZone(typed)).toBe(zone);
  });

  it('lists the first one once and on top', () => {
    const zones = listZones({ locale: 'en', first: 'Asia/Tokyo' });
    expect(zones[0]).toEqual({ id: 'Asia/Tokyo', offset: 'UTC+9' });
    expect(zones.filter(({ id }) => id === 'Asia/Tokyo')).toHaveLength(1);
  });
});
