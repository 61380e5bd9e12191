/** How the tests of one part ended. */
export interface Counts {
  passed: number;
  failed: number;
  /** What went wrong outside of the tests themselves; each is counted in `failed`. */
  problems: readonly string[];
}

/** What vitest's JSON reporter writes, as far as we read it. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; message: string; assertionResults: unknown[] }[];
}

/** What Playwright's JSON reporter writes, as far as we read it. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: { message?: string }[];
}

/** Skipped tests and files that could not even be loaded count as failed: nothing is left out silently. */
export function countVitest(report: VitestReport): Counts {
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const skipped = report.numPendingTests + report.numTodoTests;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length + skipped,
    problems: [
      ...unloadable.map((file) => `${file.name} could not be loaded: ${file.message.split('\n')[0]}`),
      ...skippedProblem(skipped),
    ],
  };
}

/** A test that passed only at the second try is a failure, too. */
export function countPlaywright(report: PlaywrightReport): Counts {
  const { expected, unexpected, flaky, skipped } = report.stats;
  const errors = report.errors.map((error) => error.message?.split('\n')[0] ?? 'Playwright stopped early.');
  return {
    passed: expected,
    failed: unexpected + flaky + skipped + errors.length,
    problems: [...errors, ...skippedProblem(skipped)],
  };
}

/** Adds up the parts. */
export function sum(counts: readonly Counts[]): Counts {
  return {
    passed: counts.reduce((total, count) => total + count.passed, 0),
    failed: counts.reduce((total, count) => total + count.failed, 0),
    problems: counts.flatMap((count) => count.problems),
  };
}

/** The last line of every test run; other programs read it. */
export function closingLine(total: Counts): string {
  return `${total.passed} passed, ${total.failed} failed`;
}

/** A part in which nothing ran is no success. */
export function isSuccess(counts: readonly Counts[]): boolean {
  return counts.length > 0 && counts.every((count) => count.failed === 0 && count.passed > 0);
}

function skippedProblem(skipped: number): string[] {
  return skipped === 0 ? [] : [`${skipped} skipped: a test runs or is removed`];
}
