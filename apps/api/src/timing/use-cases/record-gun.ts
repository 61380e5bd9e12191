import type { InstantMs } from '@backstride/domain';
import type { ApiContext } from '../../server/context.ts';
import { fromNodeId } from '../../server/node-ids.ts';
import { invalidInput, notFound } from '../../server/user-errors.ts';
import { loadEventIngest } from '../event-ingest.ts';
import { badFactId, isFactId } from '../fact-ids.ts';
import { readTime } from '../reader-time.ts';
import { findRecordedRace } from '../tokens/policy.ts';
import { recordFact } from './record-fact.ts';

/** Keeps a start signal, for one wave or for all of a race: a reader's from a device, a starter's from a person. */
export async function recordGun(
  context: ApiContext,
  input: {
    readonly factId: string;
    readonly raceId: string;
    readonly waveId?: string | null | undefined;
    readonly at: InstantMs;
  },
) {
  const managed = await findRecordedRace(context, input.raceId);
  if (managed === null) return notFound('race', ['raceId']);
  const { race, event } = managed;
  if (!isFactId(input.factId)) return invalidInput([badFactId('factId')]);
  const waveId = input.waveId ? fromNodeId('Wave', input.waveId) : null;
  const waves = await context.loaders.events.wavesOfRace.load(race.id);
  if (input.waveId && !waves.some((wave) => wave.id === waveId)) return notFound('wave', ['waveId']);
  const at = readTime(await loadEventIngest(context, event), new Date(input.at).toISOString());
  if (typeof at !== 'number') return invalidInput([at]);
  const isReader = context.eventToken !== null;
  return recordFact(context, event.id, {
    id: input.factId,
    kind: 'gun',
    occurredAt: at,
    official: isReader ? 'device' : 'starter',
    raceId: race.id,
    detail: { waveId, source: isReader ? 'reader' : 'starter' },
  });
}
