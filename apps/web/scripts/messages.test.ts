import { describe, expect, it } from 'vitest';
import { compareUse, findMessageUse } from './message-use.ts';
import { compareCatalogues } from './messages.ts';

const catalogue = (texts: Record<string, string>) => new Map(Object.entries(texts));

describe('compareCatalogues', () => {
  it('accepts languages with the same keys and arguments', () => {
    const en = catalogue({ 'a.b': '{n, plural, one {# run} other {# runs}}' });
    const de = catalogue({ 'a.b': '{n, plural, one {# Lauf} other {# Läufe}}' });
    expect(
      compareCatalogues(
        new Map([
          ['en', en],
          ['de', de],
        ]),
      ),
    ).toEqual([]);
  });

  it('names missing and surplus keys', () => {
    const problems = compareCatalogues(
      new Map([
        ['en', catalogue({ a: 'A' })],
        ['de', catalogue({ b: 'B' })],
      ]),
    );
    expect(problems).toEqual(['de: a is missing (en: "A")', 'de: b does not exist in en']);
  });

  it('names broken ICU syntax', () => {
    const [problem] = compareCatalogues(new Map([['en', catalogue({ a: '{n, plural, one {x}' })]]));
    expect(problem).toContain('en: a is not a valid ICU message');
  });

  it('names arguments that a translation lost', () => {
    const problems = compareCatalogues(
      new Map([
        ['en', catalogue({ a: 'Bib {bib}' })],
        ['de', catalogue({ a: 'Startnummer' })],
      ]),
    );
    expect(problems).toEqual(['de: a uses {}, en uses {bib}']);
  });
});

describe('findMessageUse and compareUse', () => {
  const base = catalogue({ 'x.a': 'A', 'x.b': 'B', 'x.s.one': '1', 'x.s.two': '2', 'errors.LATE': 'Late' });
  const check = (source: string) => compareUse(base, [findMessageUse('page.tsx', source)]);

  it('follows hooks, awaited getters, choices and computed keys', () => {
    expect(
      check(`
        const t = useTranslations('x'); t(ok ? 'a' : 'b');
        const [s, q] = await Promise.all([getTranslations('x.s'), load()]); s(kind);
      `),
    ).toEqual([]);
  });

  it('keeps translators of the same name in different functions apart', () => {
    expect(
      check(`
        function A() { const t = useTranslations('x.s'); return t(kind); }
        function B() { const t = useTranslations('x'); return () => t('a'); }
      `),
    ).toEqual(['x.b is never used']);
  });

  it('names what is used but not defined, with its place', () => {
    expect(check(`const t = useTranslations('x'); t('a'); t('b'); t('gone'); t(\`s.\${k}\`)`)).toEqual([
      'page.tsx:1 uses "x.gone", which no catalogue defines',
    ]);
  });

  it('names what is defined but not used, error codes aside', () => {
    expect(check(`const t = useTranslations('x'); t.rich('a'); t('s.one'); t('s.two')`)).toEqual([
      'x.b is never used',
    ]);
  });
});
