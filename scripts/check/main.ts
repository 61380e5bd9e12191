import { CHECKS, type Check } from './checks.ts';

/** At most so many at once: each of the heavy ones fills a core. */
const PARALLEL = 2;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no check "${unknown.join(', ')}". Checks: ${CHECKS.map((check) => check.name).join(', ')}.`,
  );
  process.exit(2);
}
const waiting = CHECKS.filter((check) => asked.length === 0 || asked.includes(check.name));
const failed: string[] = [];

// Generating rewrites files that the other checks read, so it runs alone and first.
const alone = waiting.filter((check) => check.alone);
for (const check of alone) await runCheck(check);
const queue = waiting.filter((check) => !check.alone);
await Promise.all(Array.from({ length: PARALLEL }, work));
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);

async function work(): Promise<void> {
  for (let check = queue.shift(); check !== undefined; check = queue.shift()) await runCheck(check);
}

async function runCheck(check: Check): Promise<void> {
  const startedAt = performance.now();
  const problems = await check.run().catch((error: Error) => [error.stack ?? error.message]);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${check.name} — ${check.about} (${seconds} s)`);
  for (const problem of problems) console.log(problem.replace(/^/gm, '    '));
  if (problems.length > 0) failed.push(check.name);
}
