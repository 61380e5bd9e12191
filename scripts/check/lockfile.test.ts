import { expect, test } from 'vitest';
import { findLockfileGaps } from './lockfile.ts';

const wants = { version: '1.0.0', optionalDependencies: { 'tool-linux': '1.0.0', 'tool-darwin': '^1.0.0' } };

test('a lockfile with every platform passes, wherever the package lies', () => {
  const packages = {
    'apps/a/node_modules/tool': wants,
    'apps/a/node_modules/tool-linux': { version: '1.0.0' },
    'node_modules/tool-darwin': { version: '1.2.0' },
  };
  expect(findLockfileGaps({ packages })).toEqual([]);
});

test('a missing platform is named', () => {
  const packages = { 'node_modules/tool': wants, 'node_modules/tool-linux': { version: '1.0.0' } };
  expect(findLockfileGaps({ packages })).toEqual([
    'node_modules/tool wants tool-darwin ^1.0.0, which is not in the lockfile.',
  ]);
});

test('another version is no match', () => {
  const packages = {
    'node_modules/tool': wants,
    'node_modules/tool-linux': { version: '1.1.0' },
    'node_modules/tool-darwin': { version: '1.0.0' },
  };
  expect(findLockfileGaps({ packages })).toEqual([
    'node_modules/tool wants tool-linux 1.0.0, but the lockfile has 1.1.0.',
  ]);
});

test('a registry host is refused', () => {
  const packages = { 'node_modules/a': { version: '1.0.0', resolved: 'https://registry.example/a.tgz' } };
  expect(findLockfileGaps({ packages })).toHaveLength(1);
});
