import { expectSuccess, type Session } from '../client/index.ts';
import {
  ApplyImportDocument,
  CreateEventDocument,
  CreateRaceDocument,
  EventBySlugDocument,
  type EventPartsFragment,
  PreviewImportDocument,
  type RacePartsFragment,
  SetCourseDocument,
  SetReadersDocument,
  SetTimingPointsDocument,
  SetWavesDocument,
  UpdateEventDocument,
} from '../client/operations/__generated__/events.ts';
import { hasBackupReader, readerIds } from '../field/index.ts';
import { entriesCsv } from './entries-csv.ts';
import type { RaceDay, RaceOfDay } from './race-days.ts';

/** An event that is set up and published. */
export interface ReadyDay {
  readonly day: RaceDay;
  readonly eventId: string;
  /** By slug. */
  readonly races: ReadonlyMap<string, RacePartsFragment>;
}

/** Sets the event up, or goes on where an earlier try broke off. It is published when all is there. */
export async function ensureDay(organizer: Session, clubId: string, day: RaceDay): Promise<ReadyDay> {
  const found = await organizer.run(EventBySlugDocument, { slug: day.slug });
  let event = found.event ?? (await createEvent(organizer, clubId, day));
  if (!event.isPublished) {
    await setMats(organizer, event, day);
    for (const race of day.races) await setUpRace(organizer, event, race);
    const input = { eventId: event.id, isPublished: true };
    event = expectSuccess((await organizer.run(UpdateEventDocument, { input })).updateEvent).event;
  }
  return { day, eventId: event.id, races: new Map(event.races.map((race) => [race.slug, race])) };
}

async function createEvent(organizer: Session, clubId: string, day: RaceDay): Promise<EventPartsFragment> {
  const { name, slug, place, startsOn, endsOn } = day;
  const input = { clubId, name, slug, place, startsOn, endsOn };
  return expectSuccess((await organizer.run(CreateEventDocument, { input })).createEvent).event;
}

/** Every mat is a timing point with a main reader, and a backup reader where there is one. */
async function setMats(organizer: Session, event: EventPartsFragment, day: RaceDay): Promise<void> {
  const names = new Map<string, string>();
  for (const { plan } of day.races)
    for (const checkpoint of plan.checkpoints) names.set(checkpoint.timingPointCode, checkpoint.name);
  const known = new Map(event.timingPoints.map((point) => [point.code, point.id]));
  const timingPoints = [...names].map(([code, name]) => ({ id: known.get(code) ?? null, code, name }));
  const pointsInput = { eventId: event.id, timingPoints };
  expectSuccess((await organizer.run(SetTimingPointsDocument, { input: pointsInput })).setTimingPoints);

  const readers = [...names.keys()].flatMap((code) => {
    const { main, backup } = readerIds(code);
    const mainReader = { readerId: main, timingPointCode: code, isBackup: false };
    return hasBackupReader(code)
      ? [mainReader, { readerId: backup, timingPointCode: code, isBackup: true }]
      : [mainReader];
  });
  expectSuccess(
    (await organizer.run(SetReadersDocument, { input: { eventId: event.id, readers } })).setReaders,
  );
}

async function setUpRace(organizer: Session, event: EventPartsFragment, race: RaceOfDay): Promise<void> {
  const known = event.races.find((other) => other.slug === race.plan.slug);
  const { id: raceId } = known ?? (await createRace(organizer, event.id, race));
  if (known?.checkpoints.length !== race.plan.checkpoints.length) {
    const input = { raceId, checkpoints: checkpointInputs(race) };
    expectSuccess((await organizer.run(SetCourseDocument, { input })).setCourse);
  }
  const waveIds = new Map(known?.waves.map((wave) => [wave.name, wave.id]));
  const waves = race.plan.waves.map((wave) => ({
    id: waveIds.get(wave.name) ?? null,
    name: wave.name,
    plannedStartAt: plannedStart(wave.gunAt),
  }));
  expectSuccess((await organizer.run(SetWavesDocument, { input: { raceId, waves } })).setWaves);
  await importEntries(organizer, event.id, raceId, race);
}

async function createRace(organizer: Session, eventId: string, race: RaceOfDay): Promise<RacePartsFragment> {
  const { name, slug, distance } = race.plan;
  const rules = { rankingBasis: race.rankingBasis, guideRule: race.guideRule };
  const input = { eventId, name, slug, distance, rules };
  return expectSuccess((await organizer.run(CreateRaceDocument, { input })).createRace).race;
}

function checkpointInputs(race: RaceOfDay) {
  const last = race.plan.checkpoints.length - 1;
  return race.plan.checkpoints.map(({ timingPointCode, name, distance }, index) => ({
    timingPointCode,
    name,
    distance,
    kind: index === 0 ? ('START' as const) : index === last ? ('FINISH' as const) : ('SPLIT' as const),
    sectionDirection: 'BACKWARD' as const,
  }));
}

/** Guns are planned for full minutes and go off a little later. */
function plannedStart(gunAt: number): string {
  return new Date(Math.floor(gunAt / 60_000) * 60_000).toISOString();
}

async function importEntries(
  organizer: Session,
  eventId: string,
  raceId: string,
  race: RaceOfDay,
): Promise<void> {
  const importId = await organizer.upload({
    eventId,
    raceId,
    kind: 'ENTRIES',
    fileName: `${race.plan.slug}-entries.csv`,
    content: entriesCsv(race.field.runners),
  });
  expectSuccess((await organizer.run(PreviewImportDocument, { input: { importId } })).previewImport);
  const applied = expectSuccess(
    (await organizer.run(ApplyImportDocument, { input: { importId } })).applyImport,
  );
  const { refused } = applied.import.counts;
  if (refused > 0) throw new Error(`${refused} rows of the demo's start list were refused.`);
}
