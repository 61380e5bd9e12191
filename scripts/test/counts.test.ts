import { expect, test } from 'vitest';
import { closingLine, countPlaywright, countVitest, isSuccess, sum } from './counts.ts';

const clean = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

test('the parts are summed into one line', () => {
  const counts = [countVitest(clean), countVitest({ ...clean, numFailedTests: 2 })];
  expect(closingLine(sum(counts))).toBe('6 passed, 2 failed');
});

test('a file that cannot be loaded counts as one failure and is named', () => {
  const testResults = [
    { name: 'a.test.ts', status: 'failed', message: 'no such module\nat', assertionResults: [] },
  ];
  const count = countVitest({ ...clean, testResults });
  expect(count.failed).toBe(1);
  expect(count.problems).toEqual(['a.test.ts could not be loaded: no such module']);
});

test('skipped tests fail the run', () => {
  expect(countVitest({ ...clean, numPendingTests: 1, numTodoTests: 1 }).failed).toBe(2);
  const stats = { expected: 4, unexpected: 0, flaky: 1, skipped: 1 };
  expect(countPlaywright({ stats, errors: [] })).toMatchObject({ passed: 4, failed: 2 });
});

test('a run of nothing is no success', () => {
  expect(isSuccess([])).toBe(false);
  expect(isSuccess([countVitest({ ...clean, numPassedTests: 0 })])).toBe(false);
  expect(isSuccess([countVitest(clean)])).toBe(true);
});
