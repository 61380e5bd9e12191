import { expect, test } from 'vitest';
import { compareGenerated } from './generated-files.ts';

test('what differs is named with what to do', () => {
  const before = new Map([
    ['same.ts', '1'],
    ['old.ts', '1'],
    ['gone.ts', '1'],
  ]);
  const after = new Map([
    ['same.ts', '1'],
    ['old.ts', '2'],
    ['new.ts', '1'],
  ]);
  expect(compareGenerated({ before, after })).toEqual([
    'gone.ts is no longer generated: remove it.',
    'new.ts is missing: run npm run generate and commit it.',
    'old.ts is stale: run npm run generate and commit it.',
  ]);
});
