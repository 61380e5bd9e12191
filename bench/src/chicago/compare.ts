import type { ResultWithSplits } from '@backstride/simulator';
import { column } from '../kit/shared-data.ts';
import { MATS } from './course.ts';

const TOLERANCE_MS = 1_000;

/** Holds the product's net times against the organizer's, prints the count, and answers whether all are right. */
export function compare(
  results: readonly ResultWithSplits[],
  expected: readonly Record<string, string>[],
): boolean {
  const byBib = new Map(results.map((result) => [result.bib, result]));
  const tally = { right: 0, wrong: 0, missingKept: 0, invented: 0, lost: 0 };
  for (const row of expected) {
    const result = byBib.get(column(row, 'bib'));
    const net = new Map(result?.splits.map((split) => [split.checkpoint.name, split.netTime ?? null]));
    weigh(
      tally,
      result?.netTime ?? null,
      column(row, 'official_net_s'),
      `bib ${column(row, 'bib')} official`,
    );
    for (const { mat } of MATS.slice(1))
      weigh(tally, net.get(mat) ?? null, column(row, `${mat}_s`), `bib ${column(row, 'bib')} at ${mat}`);
  }
  const ranked = results.filter((result) => result.place != null).length;
  console.log(
    `    net times within ±1 s: ${tally.right}, off: ${tally.wrong}, lost: ${tally.lost}; ` +
      `missing mats kept missing: ${tally.missingKept}, invented: ${tally.invented}; ranked: ${ranked}`,
  );
  return tally.wrong + tally.lost + tally.invented === 0 && ranked === expected.length;
}

interface Tally {
  right: number;
  wrong: number;
  missingKept: number;
  invented: number;
  lost: number;
}

const MISSES_SHOWN = 10;

/** Counts one time; `expectedSeconds` is empty where the organizer has none. */
function weigh(tally: Tally, actualMs: number | null, expectedSeconds: string, where: string): void {
  const verdict = judge(actualMs, expectedSeconds);
  tally[verdict]++;
  const misses = tally.wrong + tally.lost + tally.invented;
  if (verdict !== 'right' && verdict !== 'missingKept' && misses <= MISSES_SHOWN)
    console.log(
      `    ${verdict}: ${where}: ${actualMs ?? 'no time'} ms, expected ${expectedSeconds || 'none'} s`,
    );
}

function judge(actualMs: number | null, expectedSeconds: string): keyof Tally {
  if (expectedSeconds === '') return actualMs === null ? 'missingKept' : 'invented';
  if (actualMs === null) return 'lost';
  return Math.abs(actualMs - Number(expectedSeconds) * 1000) <= TOLERANCE_MS ? 'right' : 'wrong';
}
