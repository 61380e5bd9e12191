import type { ApiContext } from '../../server/context.ts';
import { appendFacts, type NewFact } from '../append.ts';
import { findFact } from '../fact-pages.ts';

/** Writes one fact and answers with it as it stands in the log; sent again, it is the one from before. */
export async function recordFact(context: ApiContext, eventId: string, fact: NewFact) {
  const { recorded } = await appendFacts(context.db, {
    eventId,
    facts: [fact],
    recordedBy: context.viewer?.accountId ?? null,
    receivedAt: context.now,
  });
  const kept = await findFact(context.db, { eventId, factId: fact.id });
  if (kept === null) throw new Error(`The fact ${fact.id} is not in the log it was written to`);
  return { __typename: 'RecordFactSuccess' as const, fact: kept, isNew: recorded > 0 };
}
