import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { chipReadFactId } from '@backstride/domain/timing';
import { describeParseProblem, parseReads, resolveReadTime } from '@backstride/domain/timing/formats';
import { instantMs } from '@backstride/domain/units';

/**
 * Reads a real MYLAPS log of April 2025, full of batches that were sent again because nobody acknowledged them,
 * and compares what was found with what is known to be in it. Ends with 1 when anything differs.
 */

/** Counted in the log by other means. */
const expected = { storeMessages: 127, records: 3724, distinct: 2494, problems: 0 };

/** The log names no zone; any will do, as its records have dates. */
const timeZone = 'Europe/Berlin';

const checkout = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const dataFolder = process.env.BACKSTRIDE_SHARED_DATA ?? resolve(checkout, '..', 'shared', 'data');
const logFile = join(dataFolder, 'chip-formats', 'mylaps-production.log');

function run(): number {
  if (!existsSync(logFile)) {
    console.error(
      `The log ${logFile} is not there. Name the folder of the real data in BACKSTRIDE_SHARED_DATA.`,
    );
    return 1;
  }
  const text = readFileSync(logFile, 'utf8');
  const startedAt = performance.now();
  const log = parseReads({ text });
  const parseMs = performance.now() - startedAt;
  const chipReads = log.reads.filter((read) => read.kind === 'read');
  const storeMessages = log.messages.filter(({ kind }) => kind === 'Store');

  const ids = new Set<string>();
  for (const read of chipReads) {
    const outcome = resolveReadTime({ read, timeZone, expectedAt: instantMs(Date.UTC(2025, 3, 10)) });
    if (!outcome.ok) {
      console.error(
        `Line ${read.lineNumber}: "${read.raw}" has no moment in ${timeZone} (${outcome.problem}).`,
      );
      return 1;
    }
    const { readerId, chip } = read;
    ids.add(chipReadFactId({ eventId: 'log', readerId: readerId ?? '', chip, readerTime: outcome.instant }));
  }
  for (const problem of log.problems) console.error(describeParseProblem(problem));

  const found = {
    storeMessages: storeMessages.length,
    records: chipReads.length,
    distinct: ids.size,
    problems: log.problemCount,
  };
  const mostOftenSent = timesSent(
    storeMessages.map(({ location, batchNumber }) => `${location} ${batchNumber}`),
  );
  console.log(`format            ${log.format}`);
  console.log(
    `Store messages    ${found.storeMessages} (one location and batch number came ${mostOftenSent} times)`,
  );
  console.log(`records           ${found.records}`);
  console.log(`distinct by id    ${found.distinct}`);
  console.log(`guns              ${log.reads.length - chipReads.length}`);
  console.log(`problems          ${found.problems}`);
  console.log(`lines             ${log.lineCount} in ${parseMs.toFixed(0)} ms`);

  const isAsKnown = JSON.stringify(found) === JSON.stringify(expected);
  if (!isAsKnown) console.error(`Expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}.`);
  return isAsKnown ? 0 : 1;
}

/** How often the most frequent of the keys comes. */
function timesSent(keys: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

process.exitCode = run();
