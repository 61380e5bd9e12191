import { runBrowserTests } from './browser-tests.ts';
import { type Counts, closingLine, isSuccess, sum } from './counts.ts';
import { runVitest } from './vitest-runs.ts';

/** The parts of `npm test`, in the order they run: the quickest first. */
const PARTS: Record<string, () => Promise<Counts>> = {
  unit: () => runVitest({ part: 'unit', projects: '!*:integration' }),
  integration: () => runVitest({ part: 'integration', projects: '*:integration' }),
  browser: runBrowserTests,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(
    `There is no part "${unknown.join(', ')}" of the tests. Parts: ${Object.keys(PARTS).join(', ')}.`,
  );
  process.exit(2);
}

const counts: Counts[] = [];
for (const [name, runPart] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── ${name} tests ──`);
  const startedAt = performance.now();
  const count = await runPart();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.log(`${name}: ${count.passed} passed, ${count.failed} failed in ${seconds} s`);
  for (const problem of count.problems) console.log(`  ✗ ${problem}`);
  counts.push(count);
}
const total = sum(counts);
console.log(`\n${closingLine(total)}`);
process.exit(isSuccess(counts) ? 0 : 1);
