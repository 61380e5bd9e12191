import { expect, test } from 'vitest';
import { checkText, chooseLocale } from './index.ts';

test('a text is trimmed and measured in characters, not bytes', () => {
  expect(checkText({ text: '  Demo Dora ', min: 1, max: 9 })).toEqual({ text: 'Demo Dora' });
  expect(checkText({ text: '🏃🏃', min: 1, max: 2 })).toEqual({ text: '🏃🏃' });
  expect(checkText({ text: '   ', min: 1, max: 9 })).toEqual({ problem: 'TOO_SHORT' });
  expect(checkText({ text: 'abc', min: 1, max: 2 })).toEqual({ problem: 'TOO_LONG' });
  expect(checkText({ text: 'x'.repeat(10_000_000), min: 1, max: 120 })).toEqual({ problem: 'TOO_LONG' });
});

test('what can not be kept or shown in a line is refused', () => {
  for (const text of ['a\u0000b', 'a\nb', 'a\ud800b', 'a\u0085b'])
    expect(checkText({ text, min: 1, max: 9 })).toEqual({ problem: 'FORBIDDEN_CHARACTER' });
  expect(checkText({ text: 'a\n\tb', min: 1, max: 9, hasLines: true })).toEqual({ text: 'a\n\tb' });
  expect(checkText({ text: 'a\u0000b', min: 1, max: 9, hasLines: true })).toEqual({
    problem: 'FORBIDDEN_CHARACTER',
  });
});

test('the language is the chosen one, else the best of the browser, else English', () => {
  expect(chooseLocale({ chosen: 'de', acceptLanguage: 'en' })).toBe('de');
  expect(chooseLocale({ chosen: null, acceptLanguage: 'fr, en;q=0.5, de-AT;q=0.9' })).toBe('de');
  expect(chooseLocale({ chosen: 'tlh', acceptLanguage: 'fr' })).toBe('en');
  expect(chooseLocale({ chosen: null, acceptLanguage: null })).toBe('en');
});
