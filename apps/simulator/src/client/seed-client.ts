import type {
  CheckpointInput,
  CreateClubInput,
  PreviewImportInput,
  RaceRulesInput,
  TimingPointInput,
} from '@backstride/schema';
import { expectSuccess } from './expect-success.ts';
import { CreateClubDocument } from './operations/__generated__/clubs.ts';
import {
  ApplyImportDocument,
  CreateEventDocument,
  CreateRaceDocument,
  type ImportPartsFragment,
  PreviewImportDocument,
  SetCategoriesDocument,
  SetCourseDocument,
  SetTimingPointsDocument,
  SetWavesDocument,
  UpdateEventDocument,
  UpdateRaceDocument,
} from './operations/__generated__/events.ts';
import { ClaimInstanceDocument } from './operations/__generated__/identity.ts';
import { RecordGunDocument, RecordReadsDocument } from './operations/__generated__/timing.ts';
import type { Session, Upload } from './session.ts';

/** An event to be made. */
export interface NewEvent {
  readonly clubId: string;
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  /** Its day, such as 2023-10-08. */
  readonly startsOn: string;
  readonly timingPoints: readonly TimingPointInput[];
}

/** A race with its course and one wave, which starts at `gunAt`. */
export interface NewRace {
  readonly event: MadeEvent;
  readonly slug: string;
  readonly name: string;
  readonly distanceMetres: number;
  readonly rules: RaceRulesInput;
  readonly checkpoints: readonly CheckpointInput[];
  /** Keys of its categories, which are their names too. */
  readonly categoryKeys?: readonly string[];
  /** ISO 8601 with offset. */
  readonly gunAt: string;
}

export interface MadeEvent {
  readonly id: string;
  readonly slug: string;
}

export interface MadeRace {
  readonly id: string;
  readonly slug: string;
  readonly event: MadeEvent;
  readonly waveId: string;
}

/** One read as a timing system has it. */
export interface SentRead {
  readonly timingPoint: string;
  readonly readerId: string;
  readonly chip: string;
  /** ISO 8601 with offset. */
  readonly at: string;
}

/** What the API made of reads. */
export interface SentReads {
  readonly recorded: number;
  readonly alreadyKnown: number;
  readonly rejected: number;
  readonly firstRejection: string | null;
}

/** Makes what a race needs, in one session, through the public API. */
export interface SeedClient {
  readonly session: Session;
  claimInstance(): Promise<void>;
  club(input: Pick<CreateClubInput, 'name' | 'slug' | 'timeZone'>): Promise<string>;
  event(event: NewEvent): Promise<MadeEvent>;
  race(race: NewRace): Promise<MadeRace>;
  changeRules(race: MadeRace, rules: RaceRulesInput): Promise<void>;
  publish(event: MadeEvent): Promise<void>;
  /** Uploads, previews and applies a file. */
  importFile(
    file: Pick<Upload, 'kind' | 'fileName' | 'content'> & {
      readonly race: MadeRace;
      readonly settings?: Omit<PreviewImportInput, 'importId'>;
    },
  ): Promise<ImportPartsFragment>;
  /** Records the start signal of the race; `factId` is 32 hexadecimal digits. */
  gun(gun: { readonly race: MadeRace; readonly factId: string; readonly at: string }): Promise<void>;
  /** Sends one batch of at most 5,000 reads. */
  reads(eventId: string, reads: readonly SentRead[]): Promise<SentReads>;
}

export function createSeedClient(session: Session): SeedClient {
  return {
    session,
    async claimInstance() {
      expectSuccess((await session.run(ClaimInstanceDocument, {})).claimInstance);
    },
    async club(given) {
      const input = { ...given, firstWeekday: 'MONDAY', units: 'METRIC' } as const;
      return expectSuccess((await session.run(CreateClubDocument, { input })).createClub).club.id;
    },
    async event({ timingPoints, ...input }) {
      const { event } = expectSuccess((await session.run(CreateEventDocument, { input })).createEvent);
      const points = { eventId: event.id, timingPoints: [...timingPoints] };
      expectSuccess((await session.run(SetTimingPointsDocument, { input: points })).setTimingPoints);
      return { id: event.id, slug: event.slug };
    },
    race: (race) => makeRace(session, race),
    async changeRules(race, rules) {
      const input = { raceId: race.id, rules };
      expectSuccess((await session.run(UpdateRaceDocument, { input })).updateRace);
    },
    async publish(event) {
      const input = { eventId: event.id, isPublished: true };
      expectSuccess((await session.run(UpdateEventDocument, { input })).updateEvent);
    },
    async importFile({ race, settings, kind, fileName, content }) {
      const upload = { eventId: race.event.id, raceId: race.id, kind, fileName, content };
      const importId = await session.upload(upload);
      const preview = { ...settings, importId };
      expectSuccess((await session.run(PreviewImportDocument, { input: preview })).previewImport);
      return expectSuccess((await session.run(ApplyImportDocument, { input: { importId } })).applyImport)
        .import;
    },
    async gun({ race, factId, at }) {
      const input = { factId, at, raceId: race.id, waveId: race.waveId };
      expectSuccess((await session.run(RecordGunDocument, { input })).recordGun);
    },
    async reads(eventId, reads) {
      const input = { eventId, reads: [...reads] };
      const answer = expectSuccess((await session.run(RecordReadsDocument, { input })).recordReads);
      const { recorded, alreadyKnown, rejected } = answer;
      const firstRejection = rejected[0]?.message ?? null;
      return { recorded, alreadyKnown, rejected: rejected.length, firstRejection };
    },
  };
}

async function makeRace(session: Session, race: NewRace): Promise<MadeRace> {
  const { event, slug, name, distanceMetres: distance, rules, checkpoints, categoryKeys = [], gunAt } = race;
  const create = { eventId: event.id, slug, name, distance, rules };
  const { id } = expectSuccess((await session.run(CreateRaceDocument, { input: create })).createRace).race;
  const course = { raceId: id, checkpoints: [...checkpoints] };
  expectSuccess((await session.run(SetCourseDocument, { input: course })).setCourse);
  const categories = { raceId: id, categories: categoryKeys.map((key) => ({ key, name: key })) };
  expectSuccess((await session.run(SetCategoriesDocument, { input: categories })).setCategories);
  const waves = { raceId: id, waves: [{ name: 'All', plannedStartAt: gunAt }] };
  const set = expectSuccess((await session.run(SetWavesDocument, { input: waves })).setWaves);
  const [wave] = set.race.waves;
  if (wave === undefined) throw new Error(`The race ${slug} has no wave after it was set.`);
  return { id, slug, event, waveId: wave.id };
}
