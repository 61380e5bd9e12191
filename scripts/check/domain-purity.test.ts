import { expect, test } from 'vitest';
import { findImpuritiesInSource } from './domain-purity.ts';

test.each([
  'const t = Date.now();',
  'const t = new Date();',
  'const t = Date();',
  'const r = Math.random();',
  'const r = globalThis.Math.random();',
  'const { now } = Date;',
  'const { random: chance } = Math;',
  'const pick = Math.random;',
  'const zone = Temporal.Now.timeZoneId();',
  'const t = performance.now();',
])('%s is refused', (text) => {
  expect(findImpuritiesInSource('a.ts', text)).toHaveLength(1);
});

test.each([
  'const t = new Date(ms);',
  'const t = Date.UTC(2026, 0, 1);',
  '// Date.now() would be wrong here',
  "const word = 'Math.random()';",
  'const m = Math.max(1, 2);',
])('%s is fine', (text) => {
  expect(findImpuritiesInSource('a.ts', text)).toEqual([]);
});

test('the problem names file and line', () => {
  expect(findImpuritiesInSource('a.ts', '\n\nMath.random();')[0]).toMatch(/^a\.ts:3 uses Math\.random/);
});
