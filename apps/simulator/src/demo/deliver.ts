import type { InstantMs } from '@backstride/domain';
import { expectSuccess, type Session } from '../client/index.ts';
import { EntryOfBibDocument } from '../client/operations/__generated__/results.ts';
import {
  RecordCrossingsDocument,
  RecordGunDocument,
  RecordReadsDocument,
  RecordRulingDocument,
} from '../client/operations/__generated__/timing.ts';
import type { FieldCrossing, FieldGun, FieldRead, FieldRuling } from '../field/index.ts';
import type { ReadyDay } from './set-up-day.ts';

/** Something that happens on the race day and that the API is told. */
export type Happening =
  | { readonly kind: 'gun'; readonly at: InstantMs; readonly raceSlug: string; readonly gun: FieldGun }
  | { readonly kind: 'read'; readonly at: InstantMs; readonly read: FieldRead }
  | { readonly kind: 'crossing'; readonly at: InstantMs; readonly crossing: FieldCrossing }
  | {
      readonly kind: 'ruling';
      readonly at: InstantMs;
      readonly raceSlug: string;
      readonly ruling: FieldRuling;
    };

const READS_PER_BATCH = 1_000;

/** Everything of a race day in order of time. */
export function happeningsOf({ day }: ReadyDay): readonly Happening[] {
  const all = day.races.flatMap(({ plan, field }): Happening[] => [
    ...field.guns.map((gun) => ({ kind: 'gun' as const, at: gun.at, raceSlug: plan.slug, gun })),
    ...field.reads.map((read) => ({ kind: 'read' as const, at: read.at, read })),
    ...field.crossings.map((crossing) => ({ kind: 'crossing' as const, at: crossing.at, crossing })),
    ...field.rulings.map((ruling) => ({
      kind: 'ruling' as const,
      at: ruling.at,
      raceSlug: plan.slug,
      ruling,
    })),
  ]);
  return all.sort((a, b) => a.at - b.at);
}

/** Tells the API what happened. Told again, it changes nothing: reads, guns and rulings keep their ids. */
export async function deliver(
  organizer: Session,
  ready: ReadyDay,
  happenings: readonly Happening[],
): Promise<void> {
  for (const happening of happenings)
    if (happening.kind === 'gun') await deliverGun(organizer, ready, happening.raceSlug, happening.gun);
  const reads = happenings.flatMap((happening) => (happening.kind === 'read' ? [happening.read] : []));
  for (let from = 0; from < reads.length; from += READS_PER_BATCH)
    await deliverReads(organizer, ready, reads.slice(from, from + READS_PER_BATCH));
  const crossings = happenings.flatMap((happening) =>
    happening.kind === 'crossing' ? [happening.crossing] : [],
  );
  if (crossings.length > 0) await deliverCrossings(organizer, ready, crossings);
  for (const happening of happenings)
    if (happening.kind === 'ruling')
      await deliverRuling(organizer, ready, happening.raceSlug, happening.ruling);
}

async function deliverGun(
  organizer: Session,
  ready: ReadyDay,
  raceSlug: string,
  gun: FieldGun,
): Promise<void> {
  const race = ready.races.get(raceSlug);
  const wave = race?.waves.find((candidate) => candidate.name === gun.waveName);
  if (race === undefined || wave === undefined)
    throw new Error(
      `The demo event ${ready.day.slug} has no wave "${gun.waveName}" in the race ${raceSlug}.`,
    );
  const input = { factId: gun.factId, raceId: race.id, waveId: wave.id, at: new Date(gun.at).toISOString() };
  expectSuccess((await organizer.run(RecordGunDocument, { input })).recordGun);
}

async function deliverReads(organizer: Session, ready: ReadyDay, reads: readonly FieldRead[]): Promise<void> {
  const input = {
    eventId: ready.eventId,
    reads: reads.map(({ readerId, chip, at, rssiDbm }) => ({
      readerId,
      chip,
      at: new Date(at).toISOString(),
      rssi: rssiDbm,
    })),
  };
  const { rejected } = expectSuccess((await organizer.run(RecordReadsDocument, { input })).recordReads);
  const [first] = rejected;
  if (first !== undefined)
    throw new Error(`${rejected.length} of the demo's reads were refused: ${first.message}`);
}

async function deliverCrossings(
  organizer: Session,
  ready: ReadyDay,
  crossings: readonly FieldCrossing[],
): Promise<void> {
  const input = {
    eventId: ready.eventId,
    crossings: crossings.map(({ factId, bib, timingPointCode, at }) => ({
      factId,
      bib,
      timingPoint: timingPointCode,
      at: new Date(at).toISOString(),
    })),
  };
  const { rejected } = expectSuccess(
    (await organizer.run(RecordCrossingsDocument, { input })).recordCrossings,
  );
  const [first] = rejected;
  if (first !== undefined)
    throw new Error(`${rejected.length} of the demo's crossings were refused: ${first.message}`);
}

async function deliverRuling(
  organizer: Session,
  ready: ReadyDay,
  raceSlug: string,
  ruling: FieldRuling,
): Promise<void> {
  const variables = { eventSlug: ready.day.slug, raceSlug, bib: ruling.bib };
  const { event } = await organizer.run(EntryOfBibDocument, variables);
  const entry = event?.race?.entries.edges.find(({ node }) => node.bib === ruling.bib)?.node;
  if (entry === undefined)
    throw new Error(`The demo event ${ready.day.slug} has no runner with bib ${ruling.bib}.`);
  const { factId, decision, reason } = ruling;
  const input = { factId, entryId: entry.id, decision, reason };
  expectSuccess((await organizer.run(RecordRulingDocument, { input })).recordRuling);
}
