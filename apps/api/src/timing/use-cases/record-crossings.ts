import { findManagedEvent } from '../../events/index.ts';
import type { ApiContext } from '../../server/context.ts';
import { fromNodeId } from '../../server/node-ids.ts';
import { inputProblem, notFound, type UserErrorFields } from '../../server/user-errors.ts';
import { appendFacts, type NewFact } from '../append.ts';
import { type RejectedItem, unknownPoint } from '../chip-reads.ts';
import { type EventIngest, loadEventIngest } from '../event-ingest.ts';
import { badFactId, isFactId } from '../fact-ids.ts';
import { readTime, shown } from '../reader-time.ts';
import { batchTooLarge, MAX_BATCH } from './record-reads.ts';

interface CrossingItem {
  readonly factId: string;
  readonly timingPoint: string;
  readonly bib: string;
  readonly raceId?: string | null | undefined;
  readonly at: string;
}

const BIB_LENGTH = 12;

/** Keeps passings that a person saw; each bad one is reported, the good ones land. */
export async function recordCrossings(
  context: ApiContext,
  input: { readonly eventId: string; readonly crossings: readonly CrossingItem[] },
) {
  const event = await findManagedEvent(context, input.eventId);
  if (event === null) return notFound('event', ['eventId']);
  if (input.crossings.length > MAX_BATCH) return batchTooLarge(input.crossings.length, 'crossings');
  const ingest = await loadEventIngest(context, event);
  const races = await context.loaders.events.racesOfEvent.load(event.id);
  const raceIds = new Set(races.map((race) => race.id));
  const facts: NewFact[] = [];
  const rejected: RejectedItem[] = [];
  for (const [index, item] of input.crossings.entries()) {
    const outcome = readCrossing(ingest, raceIds, item);
    if ('code' in outcome) rejected.push({ ...outcome, index });
    else facts.push(outcome);
  }
  const { recorded, logPosition } = await appendFacts(context.db, {
    eventId: event.id,
    facts,
    recordedBy: context.viewer?.accountId ?? null,
    receivedAt: context.now,
  });
  return {
    __typename: 'RecordCrossingsSuccess' as const,
    recorded,
    alreadyKnown: facts.length - recorded,
    rejected,
    logPosition,
  };
}

function readCrossing(
  ingest: EventIngest,
  raceIds: ReadonlySet<string>,
  item: CrossingItem,
): NewFact | UserErrorFields {
  if (!isFactId(item.factId)) return badFactId('factId');
  const timingPointId = ingest.pointIds.get(item.timingPoint.toUpperCase());
  if (timingPointId === undefined) return unknownPoint(ingest, item.timingPoint);
  const bib = item.bib.trim();
  if (bib === '' || bib.length > BIB_LENGTH || /\p{Cc}|\p{Cs}/u.test(bib)) return badBib(bib);
  const raceId = item.raceId ? fromNodeId('Race', item.raceId) : null;
  if (item.raceId && (raceId === null || !raceIds.has(raceId))) return badRace();
  const occurredAt = readTime(ingest, item.at);
  if (typeof occurredAt !== 'number') return occurredAt;
  return {
    id: item.factId,
    kind: 'manual-crossing',
    occurredAt,
    official: 'timer',
    timingPointId,
    bib,
    ...(raceId === null ? {} : { raceId }),
  };
}

function badBib(bib: string): UserErrorFields {
  return inputProblem({
    code: 'BIB_INVALID',
    params: { bib: shown(bib), max: BIB_LENGTH },
    message: `“${shown(bib)}” can't be a bib: it has 1 to ${BIB_LENGTH} characters.`,
    path: ['bib'],
  });
}

function badRace(): UserErrorFields {
  return inputProblem({
    code: 'RACE_UNKNOWN',
    message: 'The event has no such race. Leave the race out, or choose one of the event.',
    path: ['raceId'],
  });
}
