import { instantMs } from '@backstride/domain';
import { describe, expect, it } from 'vitest';
import { entriesCsv } from './entries-csv.ts';
import { HEAD_START_MS, liveDay, pastDay, upcomingDay } from './race-days.ts';
import { beginState, nextEdition } from './state.ts';

const now = instantMs(Date.UTC(2026, 10, 23, 9, 0, 17));
const state = { ...beginState({ now, headStartMs: HEAD_START_MS }), seed: '0123456789abcdef' };

describe('race days of the demo', () => {
  const day = liveDay(state);
  const reads = day.races.flatMap(({ field }) => field.reads.map((read) => read.at)).sort((a, b) => a - b);

  it('is under way when the demo begins: some have finished, and something happens every few seconds', () => {
    const marathon = day.races[0]?.field.reads.filter(
      (read) => read.readerId === 'FINISH-main' && read.at <= now,
    );
    expect(marathon?.length).toBeGreaterThan(3);
    const soon = reads.filter((at) => at > now && at <= now + 10 * 60_000);
    expect(soon.length).toBeGreaterThan(100);
  });

  it('lies on the calendar days that it lasts', () => {
    expect(day.startsOn).toBe('2026-11-23');
    expect(reads.at(-1)).toBeLessThan(state.gunAt + 8 * 3_600_000);
    const late = liveDay({ ...state, gunAt: instantMs(Date.UTC(2026, 10, 23, 20)) });
    expect([late.startsOn, late.endsOn]).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('gives bibs and chips once per event', () => {
    for (const { races } of [day, pastDay(state)]) {
      const runners = races.flatMap(({ field }) => field.runners);
      const chips = runners.flatMap((runner) => runner.chips);
      expect(new Set(runners.map((runner) => runner.bib)).size).toBe(runners.length);
      expect(new Set(chips).size).toBe(chips.length);
    }
  });

  it('is another race in the next edition', () => {
    const next = liveDay(nextEdition(state, { now, headStartMs: HEAD_START_MS }));
    expect(next.slug).toBe('demo-rueckwaertstag-2');
    expect(next.races[0]?.field.reads).not.toEqual(day.races[0]?.field.reads);
  });

  it('has a past Sunday with reads and one to come without', () => {
    expect(pastDay(state).startsOn).toBe('2026-11-01');
    expect(pastDay(state).races.every(({ field }) => field.reads.length > 0)).toBe(true);
    const upcoming = upcomingDay(state, now);
    expect([upcoming.slug, upcoming.startsOn]).toEqual(['demo-krebslauf-2027-01', '2027-01-03']);
    expect(upcoming.races.every(({ field }) => field.reads.length === 0 && field.runners.length > 0)).toBe(
      true,
    );
  });

  it('lists every runner in a line of CSV', () => {
    const runners = day.races[0]?.field.runners ?? [];
    const lines = entriesCsv(runners).trimEnd().split('\n');
    expect(lines).toHaveLength(runners.length + 1);
    expect(lines.every((line) => line.split(',').length === 10)).toBe(true);
  });
});
