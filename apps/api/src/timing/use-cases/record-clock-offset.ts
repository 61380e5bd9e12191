import type { ApiContext } from '../../server/context.ts';
import { createInputChecks } from '../../server/input-checks.ts';
import { invalidInput, notFound } from '../../server/user-errors.ts';
import { badFactId, isFactId } from '../fact-ids.ts';
import { findRecordedEvent } from '../tokens/policy.ts';
import { recordFact } from './record-fact.ts';

/** A clock that is off by more than that has a wrong date or zone, which is to be set right at the reader. */
const MAX_OFFSET_MS = 2 * 86_400_000;

/** Keeps the measured clock offset of a reader. */
export async function recordClockOffset(
  context: ApiContext,
  input: {
    readonly factId: string;
    readonly eventId: string;
    readonly readerId: string;
    readonly offset: number;
  },
) {
  const event = await findRecordedEvent(context, input.eventId);
  if (event === null) return notFound('event', ['eventId']);
  const checks = createInputChecks();
  const readerId = checks.text(input.readerId, ['readerId'], { min: 1, max: 64 });
  checks.range(input.offset, ['offset'], { min: -MAX_OFFSET_MS, max: MAX_OFFSET_MS });
  if (!isFactId(input.factId)) return invalidInput([badFactId('factId'), ...checks.problems]);
  if (checks.problems.length > 0) return invalidInput(checks.problems);
  return recordFact(context, event.id, {
    id: input.factId,
    kind: 'reader-clock-offset',
    occurredAt: context.now,
    official: 'timer',
    readerId,
    detail: { offsetMs: input.offset },
  });
}
