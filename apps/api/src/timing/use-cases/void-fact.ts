import { findManagedEvent } from '../../events/index.ts';
import type { ApiContext } from '../../server/context.ts';
import { createInputChecks } from '../../server/input-checks.ts';
import { invalidInput, notFound } from '../../server/user-errors.ts';
import { badFactId, isFactId } from '../fact-ids.ts';
import { findFact } from '../fact-pages.ts';
import { recordFact } from './record-fact.ts';

/** Takes a fact out of the results; both stay in the log. */
export async function voidFact(
  context: ApiContext,
  input: {
    readonly factId: string;
    readonly eventId: string;
    readonly targetFactId: string;
    readonly reason: string;
  },
) {
  const event = await findManagedEvent(context, input.eventId);
  if (event === null) return notFound('event', ['eventId']);
  const checks = createInputChecks();
  const reason = checks.text(input.reason, ['reason'], { min: 1, max: 500 });
  if (!isFactId(input.factId)) return invalidInput([badFactId('factId'), ...checks.problems]);
  if (checks.problems.length > 0) return invalidInput(checks.problems);
  const { targetFactId } = input;
  const target = isFactId(targetFactId)
    ? await findFact(context.db, { eventId: event.id, factId: targetFactId })
    : null;
  if (target === null) return notFound('fact', ['targetFactId']);
  return recordFact(context, event.id, {
    id: input.factId,
    kind: 'void',
    occurredAt: context.now,
    official: 'organizer',
    detail: { targetFactId, reason },
  });
}
