import type { DurationMs } from '../units/index.ts';
import type { ReaderClockOffset } from './facts.ts';
import { compareInTime } from './officials.ts';

/** The offset of each reader: the latest measurement counts for all of the reader's reads. */
export function readerOffsets(
  measurements: readonly ReaderClockOffset[],
  voided: ReadonlySet<string>,
): ReadonlyMap<string, DurationMs> {
  const latest = new Map<string, ReaderClockOffset>();
  for (const fact of measurements) {
    if (voided.has(fact.id)) continue;
    const known = latest.get(fact.readerId);
    if (known === undefined || compareInTime(known, fact) < 0) latest.set(fact.readerId, fact);
  }
  return new Map([...latest].map(([readerId, fact]) => [readerId, fact.offsetMs]));
}
