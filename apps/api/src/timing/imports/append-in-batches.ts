import type { Database } from '../../db/index.ts';
import type { ApiContext } from '../../server/context.ts';
import { appendFacts, type NewFact } from '../append.ts';
import { MAX_BATCH } from '../use-cases/record-reads.ts';

/** Writes any number of facts the way batches of reads are written. */
export async function appendInBatches(
  tx: Database,
  options: {
    readonly context: ApiContext;
    readonly eventId: string;
    readonly facts: readonly NewFact[];
  },
): Promise<void> {
  const { context, eventId, facts } = options;
  for (let start = 0; start < facts.length; start += MAX_BATCH)
    await appendFacts(tx, {
      eventId,
      facts: facts.slice(start, start + MAX_BATCH),
      recordedBy: context.viewer?.accountId ?? null,
      receivedAt: context.now,
    });
}
