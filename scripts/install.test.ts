import { expect, test } from 'vitest';
import { findMissing } from './install.mjs';
import { complaintAbout } from './node-version.mjs';

const wanted = {
  '': {},
  'apps/web': { version: '0.1.0' },
  'node_modules/@x/web': { link: true },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/a-darwin': { version: '1.0.0', optional: true },
};

test('nothing is missing when only packages of other platforms are absent', () => {
  const installed = { 'node_modules/@x/web': { link: true }, 'node_modules/a': { version: '1.0.0' } };
  expect(findMissing({ wanted, installed })).toEqual([]);
});

test('what is absent or of another version is named', () => {
  expect(findMissing({ wanted, installed: {} })).toEqual(['node_modules/@x/web', 'node_modules/a']);
  const installed = { 'node_modules/@x/web': {}, 'node_modules/a': { version: '2.0.0' } };
  expect(findMissing({ wanted, installed })).toEqual(['node_modules/a']);
});

test.each(['18.20.0', '20.18.3', '21.7.0', '22.11.0'])(
  'Node %s is refused with what to install',
  (version) => {
    expect(complaintAbout(version)).toContain(version);
  },
);

test.each(['20.19.0', '22.12.0', '24.1.0', '25.0.0'])('Node %s is welcome', (version) => {
  expect(complaintAbout(version)).toBeUndefined();
});
