import { findVisibleRace, managedEvent } from '../../events/index.ts';
import type { RecordRulingInput } from '../../server/__generated__/resolvers.ts';
import type { ApiContext } from '../../server/context.ts';
import { createInputChecks } from '../../server/input-checks.ts';
import { fromNodeId } from '../../server/node-ids.ts';
import { invalidInput, notFound } from '../../server/user-errors.ts';
import { fromWire } from '../../server/wire-names.ts';
import { badFactId, isFactId } from '../fact-ids.ts';
import { recordFact } from './record-fact.ts';

const DAY_MS = 86_400_000;

/** Keeps a decision about a runner, as of now. */
export async function recordRuling(context: ApiContext, input: RecordRulingInput) {
  const uuid = fromNodeId('Entry', input.entryId);
  const entry = uuid === null ? null : await context.loaders.events.entry.load(uuid);
  const race = entry === null ? null : await findVisibleRace(context, entry.raceId);
  if (entry === null || race === null || (await managedEvent(context, entry.eventId)) === null)
    return notFound('entry', ['entryId']);
  const checks = createInputChecks();
  const reason = checks.text(input.reason, ['reason'], { min: 1, max: 500 });
  const penaltyMs = input.penalty ?? null;
  if (input.decision === 'TIME_PENALTY') checks.range(penaltyMs ?? 0, ['penalty'], { min: 1, max: DAY_MS });
  else if (penaltyMs !== null)
    checks.add({
      code: 'PENALTY_WITHOUT_TIME_PENALTY',
      message: 'A penalty belongs to the decision TIME_PENALTY alone. Leave it out.',
      path: ['penalty'],
    });
  if (!isFactId(input.factId)) return invalidInput([badFactId('factId'), ...checks.problems]);
  if (checks.problems.length > 0) return invalidInput(checks.problems);
  return recordFact(context, entry.eventId, {
    id: input.factId,
    kind: 'ruling',
    occurredAt: context.now,
    official: 'organizer',
    raceId: race.id,
    entryId: entry.id,
    bib: entry.bib,
    detail: { decision: fromWire(input.decision), reason, ...(penaltyMs === null ? {} : { penaltyMs }) },
  });
}
