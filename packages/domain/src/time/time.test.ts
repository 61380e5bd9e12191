import { describe, expect, it } from 'vitest';
import localTimes from '../../test-vectors/time/local-times.json' with { type: 'json' };
import roundingUp from '../../test-vectors/time/rounding-up.json' with { type: 'json' };
import { durationMs, instantMs } from '../units/index.ts';
import {
  ageInYears,
  formatHms,
  formatShortHms,
  type LocalTimeOutcome,
  parseHms,
  parseInstant,
  parseLocalDate,
  parseLocalDateTime,
  parseTimeOfDay,
  resolveTimeOfDay,
  roundUpTo,
} from './index.ts';

interface Expectation {
  readonly instant?: string;
  readonly problem?: string;
  readonly ambiguous?: boolean;
}

function instantOf(text: string | undefined) {
  return text === undefined ? undefined : instantMs(Date.parse(text));
}

function check(outcome: LocalTimeOutcome, { instant, problem, ambiguous }: Expectation) {
  if (!outcome.ok) return expect(outcome.problem).toBe(problem);
  expect(new Date(outcome.instant).toISOString()).toBe(new Date(instant ?? 0).toISOString());
  if (ambiguous !== undefined) expect(outcome.wasAmbiguous).toBe(ambiguous);
}

describe('local times', () => {
  it.each(localTimes.dateTimes)('$name', (vector) => {
    const { text, zone } = vector;
    const expected = instantOf(vector.expected);
    check(parseLocalDateTime({ text, zone, expected }), vector);
  });

  it.each(localTimes.timesOfDay)('time of day: $name', (vector) => {
    const timeOfDayMs = parseTimeOfDay(vector.text) ?? -1;
    const expected = instantMs(Date.parse(vector.expected));
    check(resolveTimeOfDay({ timeOfDayMs, zone: vector.zone, expected }), vector);
  });

  it('reads moments with an offset', () => {
    expect(parseInstant('2023-10-08T07:30:12.3456-05:00')).toBe(Date.UTC(2023, 9, 8, 12, 30, 12, 345));
    expect(parseInstant('2023-10-08 07:30:12-0500')).toBe(Date.UTC(2023, 9, 8, 12, 30, 12));
    expect(parseInstant('2023-10-08T07:30:12Z')).toBe(Date.UTC(2023, 9, 8, 7, 30, 12));
    expect(parseInstant('2023-10-08T07:30:12')).toBeNull();
    expect(parseInstant('2023-13-08T07:30:12Z')).toBeNull();
  });

  it('reads dates of lists and refuses days that are not in the calendar', () => {
    expect(parseLocalDate('29.2.2024')).toEqual({ year: 2024, month: 2, day: 29 });
    expect(parseLocalDate('20240229')).toEqual({ year: 2024, month: 2, day: 29 });
    expect(parseLocalDate('31.04.2024')).toBeNull();
    expect(parseLocalDate('04/05/2024')).toBeNull();
  });
});

describe('lengths of time', () => {
  it.each(roundingUp.cases)('rounds up: $name', ({ unitMs, valueMs, roundedMs, hms }) => {
    const rounded = roundUpTo(unitMs, durationMs(valueMs));
    expect(rounded).toBe(roundedMs);
    expect(formatHms(rounded)).toBe(hms);
  });

  it('writes and reads h:mm:ss', () => {
    expect(formatHms(durationMs(58_070), { decimals: 2 })).toBe('0:00:58.07');
    expect(formatShortHms(durationMs(2_465_000))).toBe('41:05');
    expect(formatShortHms(durationMs(-7_785_000))).toBe('-2:09:45');
    expect(parseHms('2:09:44.3')).toBe(7_784_300);
    expect(parseHms('41:05,25')).toBe(2_465_250);
    expect(parseHms('1:61:00')).toBeNull();
    expect(parseHms('12')).toBeNull();
  });

  it('counts whole years on the day', () => {
    const birth = { year: 2000, month: 2, day: 29 };
    expect(ageInYears(birth, { year: 2026, month: 2, day: 28 })).toBe(25);
    expect(ageInYears(birth, { year: 2026, month: 3, day: 1 })).toBe(26);
  });
});
