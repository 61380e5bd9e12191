import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../time/index.ts';
import { instantMs } from '../../units/index.ts';
import { parseReads, resolveReadTime } from './index.ts';

const timeZone = 'Europe/Berlin';

/** The moment of the first read of a line, in UTC, or the problem. */
function resolved(options: { line: string; expectedAt: string; clockDayZero?: LocalDate }): string {
  const [read] = parseReads({ text: options.line }).reads;
  if (read === undefined) return 'no read';
  const { clockDayZero } = options;
  const outcome = resolveReadTime({
    read,
    timeZone,
    expectedAt: instantMs(Date.parse(options.expectedAt)),
    ...(clockDayZero === undefined ? {} : { clockDayZero }),
  });
  return outcome.ok ? new Date(outcome.instant).toISOString() : outcome.problem;
}

const chronotrack = (time: string) => `CT01_13~24~START~50101~${time}~1~117F37~8`;

describe('a read of a reader that tells only local time', () => {
  it('with a date is at that date, whatever was expected', () => {
    const line = 'aa400000000123450a2a01123018455927a7';
    expect(resolved({ line, expectedAt: '2025-06-14T09:00:00Z' })).toBe('2001-12-30T17:45:59.390Z');
  });

  it('just before midnight belongs to the day before, when it arrives just after', () => {
    const expectedAt = '2025-06-13T22:00:05Z';
    expect(resolved({ line: chronotrack('23:59:59.90'), expectedAt })).toBe('2025-06-13T21:59:59.900Z');
    expect(resolved({ line: chronotrack('00:00:01.00'), expectedAt })).toBe('2025-06-13T22:00:01.000Z');
  });

  it('in the hour that comes twice is the nearer to when it was expected', () => {
    const line = '1;33;2025-10-26;02:30:00.000;0;12;-68;00';
    expect(resolved({ line, expectedAt: '2025-10-26T00:31:00Z' })).toBe('2025-10-26T00:30:00.000Z');
    expect(resolved({ line, expectedAt: '2025-10-26T01:31:00Z' })).toBe('2025-10-26T01:30:00.000Z');
    expect(resolved({ line: chronotrack('02:30:00.00'), expectedAt: '2025-10-26T01:31:00Z' })).toBe(
      '2025-10-26T01:30:00.000Z',
    );
  });

  it('in the hour that the clocks skip has no moment, and that is said', () => {
    const line = '1;33;2025-03-30;02:30:00.000;0;12;-68;00';
    expect(resolved({ line, expectedAt: '2025-03-30T01:30:00Z' })).toBe('nonexistent-local-time');
  });

  it('of a decoder without GPS counts days from the day it was switched on', () => {
    const line = '1;33;0000-00-01;00:30:00.000;0;12;-68;00';
    const expectedAt = '2025-05-30T20:00:00Z';
    const clockDayZero = { year: 2025, month: 5, day: 31 };
    expect(resolved({ line, expectedAt, clockDayZero })).toBe('2025-05-31T22:30:00.000Z');
    expect(resolved({ line, expectedAt })).toBe('2025-05-30T22:30:00.000Z');
  });
});
