import { describe, expect, it } from 'vitest';
import { errorText } from './error-text.ts';
import {
  formatDistance,
  formatDuration,
  formatInstant,
  formatPace,
  formatZone,
  isoDuration,
} from './format.ts';
import { chooseLocale } from './locales.ts';
import { overlay, placeCatalogue } from './merge-messages.ts';

describe('formats', () => {
  it.each([
    [0, 0, '0:00'],
    [59_999, 0, '0:59'],
    [3_599_000, 0, '59:59'],
    [13_107_400, 0, '3:38:27'],
    [13_107_450, 1, '3:38:27,4'],
    [360_000_000, 0, '100:00:00'],
    [-1_500, 3, '−0:01,500'],
  ] as const)('%i ms with %i decimals is %s in German', (durationMs, decimals, text) => {
    expect(formatDuration(durationMs, { locale: 'de', decimals })).toBe(text);
  });

  it('writes an ISO duration that a machine can read', () => {
    expect(isoDuration(13_107_400)).toBe('PT3H38M27.4S');
  });

  it('gives paces per kilometre and mile, and none without a distance', () => {
    const run = { durationMs: 3_000_000, distanceMetres: 10_000 };
    expect(formatPace(run, { locale: 'en' })).toBe('5:00');
    expect(formatPace(run, { locale: 'en', per: 'mi' })).toBe('8:03');
    expect(formatPace({ durationMs: 1, distanceMetres: 0 }, { locale: 'en' })).toBeUndefined();
  });

  it('writes distances with the mark of the language', () => {
    expect(formatDistance(42_195, { locale: 'de' })).toBe('42,195 km');
    expect(formatDistance(400, { locale: 'en' })).toBe('400 m');
  });

  it('shows an instant in the zone of the event', () => {
    const instant = '2026-04-19T07:00:00Z';
    expect(formatInstant(instant, { locale: 'de', timeZone: 'Europe/Berlin', style: 'time' })).toBe('09:00');
    expect(formatZone(instant, { locale: 'de', timeZone: 'Europe/Berlin' })).toContain('Europe/Berlin');
  });
});

describe('chooseLocale', () => {
  it.each([
    [undefined, 'de-AT,en;q=0.8', 'de'],
    [undefined, 'fr, en;q=0.5, de;q=0.7', 'de'],
    ['en', 'de', 'en'],
    ['xx', 'de', 'de'],
    [undefined, null, 'en'],
    [undefined, 'de;q=0', 'en'],
  ])('cookie %s and "%s" give %s', (cookie, acceptLanguage, locale) => {
    expect(chooseLocale({ cookie, acceptLanguage })).toBe(locale);
  });
});

describe('catalogues', () => {
  it('moves errors of a slice to the common place and keeps the rest apart', () => {
    expect(placeCatalogue('results', { title: 'T', errors: { LATE: 'L' } })).toEqual({
      results: { title: 'T' },
      errors: { LATE: 'L' },
    });
  });

  it('fills the gaps of a young translation with the other language', () => {
    expect(overlay({ a: { b: 'x', c: 'y' } }, { a: { b: 'z' } })).toEqual({ a: { b: 'z', c: 'y' } });
  });
});

describe('errorText', () => {
  const texts: Record<string, string> = { LATE: 'late' };
  const t = Object.assign((key: string, values: object) => `${texts[key]} ${JSON.stringify(values)}`, {
    has: (key: string) => key in texts,
  }) as unknown as Parameters<typeof errorText>[0];

  it('passes numbers as numbers, so that plurals work', () => {
    const params = [
      { name: 'row', value: '7' },
      { name: 'bib', value: '007' },
    ];
    expect(errorText(t, { code: 'LATE', message: 'm', params })).toBe('late {"row":7,"bib":"007"}');
  });

  it("falls back to the server's sentence", () => {
    expect(errorText(t, { code: 'NEW', message: 'The server said so.' })).toBe('The server said so.');
  });
});
