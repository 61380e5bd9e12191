import type { ApiContext } from '../../server/context.ts';
import { inputProblem, invalidInput, notFound } from '../../server/user-errors.ts';
import { appendFacts } from '../append.ts';
import { type ChipReadItem, readItems } from '../chip-reads.ts';
import { loadEventIngest } from '../event-ingest.ts';
import { findRecordedEvent } from '../tokens/policy.ts';

/** The largest batch. */
export const MAX_BATCH = 5_000;

/** Keeps a batch of reads: the good ones land in one statement, each bad one is reported. */
export async function recordReads(
  context: ApiContext,
  input: { readonly eventId: string; readonly reads: readonly ChipReadItem[] },
) {
  const event = await findRecordedEvent(context, input.eventId);
  if (event === null) return notFound('event', ['eventId']);
  if (input.reads.length > MAX_BATCH) return batchTooLarge(input.reads.length, 'reads');
  const ingest = await loadEventIngest(context, event);
  const { facts, rejected } = readItems(ingest, input.reads);
  const { recorded, logPosition } = await appendFacts(context.db, {
    eventId: event.id,
    facts,
    recordedBy: context.viewer?.accountId ?? null,
    receivedAt: context.now,
  });
  return {
    __typename: 'RecordReadsSuccess' as const,
    recorded,
    alreadyKnown: facts.length - recorded,
    rejected,
    logPosition,
  };
}

/** Refuses a batch as a whole. */
export function batchTooLarge(count: number, field: string) {
  return invalidInput([
    inputProblem({
      code: 'BATCH_TOO_LARGE',
      params: { count, max: MAX_BATCH },
      message: `The batch has ${count} items; at most ${MAX_BATCH} are taken at once. Send it in parts.`,
      path: [field],
    }),
  ]);
}
