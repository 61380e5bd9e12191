import { distanceMetres, type EntrySetup, type RaceSetup, type Sex } from '@backstride/domain';
import { type Database, groupBy } from '../db/index.ts';
import { findReadersOfEvents, selectEvents } from './event-queries.ts';
import type { CategoryModel, RaceModel } from './models.ts';
import { ageOnRaceDay } from './race-day-age.ts';
import {
  findCategoriesOfRaces,
  findCheckpointsOfRaces,
  findRacesOfEvents,
  findWavesOfRaces,
} from './race-queries.ts';

/** One race's set-up as results are computed from, with the names that its list shows. */
export interface RaceSetupSnapshot {
  readonly setup: RaceSetup;
  readonly race: RaceModel;
  readonly categories: readonly CategoryModel[];
  /** Club of each entry that names one, by entry id. */
  readonly clubNames: ReadonlyMap<string, string>;
}

/** Every race of an event at one version of the set-up. */
export interface EventSetupSnapshot {
  readonly version: number;
  readonly races: readonly RaceSetupSnapshot[];
}

/**
 * Reads an event's whole set-up at one moment; null when there is no such event.
 * `onlyRaceId` leaves the other races out; `onlyEntryIds` leaves the other entries out.
 */
export async function loadSetupSnapshot(
  db: Database,
  options: {
    readonly eventId: string;
    readonly onlyRaceId?: string;
    readonly onlyEntryIds?: readonly string[];
  },
): Promise<EventSetupSnapshot | null> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((tx) => readSnapshot(tx, options));
}

async function readSnapshot(
  db: Database,
  options: Parameters<typeof loadSetupSnapshot>[1],
): Promise<EventSetupSnapshot | null> {
  const event = await selectEvents(db).where('id', '=', options.eventId).executeTakeFirst();
  if (event === undefined) return null;
  const all = await findRacesOfEvents(db, [event.id]);
  const races = all.filter((race) => options.onlyRaceId === undefined || race.id === options.onlyRaceId);
  if (races.length === 0) return { version: event.setupVersion, races: [] };
  const raceIds = races.map((race) => race.id);
  const checkpoints = groupBy(await findCheckpointsOfRaces(db, raceIds), (row) => row.raceId);
  const waves = groupBy(await findWavesOfRaces(db, raceIds), (row) => row.raceId);
  const categories = groupBy(await findCategoriesOfRaces(db, raceIds), (row) => row.raceId);
  const readers = await findReadersOfEvents(db, [event.id]);
  const backupReaderIds = readers.filter((reader) => reader.isBackup).map((reader) => reader.readerId);
  const snapshots: RaceSetupSnapshot[] = [];
  for (const race of races) {
    const { entries, clubNames } = await readEntries(db, {
      raceId: race.id,
      raceDay: event.startsOn,
      onlyEntryIds: options.onlyEntryIds,
    });
    snapshots.push({
      race,
      categories: categories.get(race.id) ?? [],
      clubNames,
      setup: {
        raceId: race.id,
        eventId: event.id,
        distanceMetres: distanceMetres(race.distanceMetres),
        rules: race.rules,
        checkpoints: checkpoints.get(race.id) ?? [],
        waves: waves.get(race.id) ?? [],
        entries,
        backupReaderIds,
      },
    });
  }
  return { version: event.setupVersion, races: snapshots };
}

async function readEntries(
  db: Database,
  options: {
    readonly raceId: string;
    readonly raceDay: string;
    readonly onlyEntryIds: readonly string[] | undefined;
  },
) {
  const { raceId, onlyEntryIds } = options;
  let query = db
    .selectFrom('entries')
    .innerJoin('athletes', 'athletes.id', 'entries.athlete_id')
    .select([
      'entries.id',
      'bib',
      'wave_id',
      'age_years',
      'age_group_key',
      'club_name',
      'guide_bib',
      'is_ranked',
      'sex',
      'birth_date',
    ])
    .where('race_id', '=', raceId)
    .orderBy('entries.id');
  if (onlyEntryIds !== undefined) query = query.where('entries.id', 'in', onlyEntryIds);
  const rows = await query.execute();
  const chips = groupBy(await readChips(db, options), (row) => row.entry_id);
  const categoryKeys = groupBy(await readCategoryKeys(db, options), (row) => row.entry_id);
  const clubNames = new Map<string, string>();
  const entries = rows.map((row): EntrySetup => {
    if (row.club_name !== null) clubNames.set(row.id, row.club_name);
    const own = chips.get(row.id) ?? [];
    return {
      id: row.id,
      bib: row.bib,
      waveId: row.wave_id,
      sex: row.sex as Sex | null,
      ageYears: ageOnRaceDay({ age: row.age_years, birthDate: row.birth_date, raceDay: options.raceDay }),
      ageGroupKey: row.age_group_key,
      categoryKeys: (categoryKeys.get(row.id) ?? []).map((category) => category.category_key),
      chips: own
        .filter((chip) => chip.purpose === 'runner')
        .map(({ chip, priority }) => ({ chip, priority })),
      guideChips: own.filter((chip) => chip.purpose === 'guide').map(({ chip }) => chip),
      guideBib: row.guide_bib,
      ranked: row.is_ranked,
    };
  });
  return { entries, clubNames };
}

interface EntryScope {
  readonly raceId: string;
  readonly onlyEntryIds: readonly string[] | undefined;
}

function readChips(db: Database, { raceId, onlyEntryIds }: EntryScope) {
  const query = db
    .selectFrom('entry_chips')
    .innerJoin('entries', 'entries.id', 'entry_chips.entry_id')
    .select(['entry_id', 'chip', 'purpose', 'priority'])
    .where('race_id', '=', raceId)
    .orderBy('priority')
    .orderBy('chip');
  return (onlyEntryIds === undefined ? query : query.where('entry_id', 'in', onlyEntryIds)).execute();
}

function readCategoryKeys(db: Database, { raceId, onlyEntryIds }: EntryScope) {
  const query = db
    .selectFrom('entry_categories')
    .innerJoin('entries', 'entries.id', 'entry_categories.entry_id')
    .select(['entry_id', 'category_key'])
    .where('race_id', '=', raceId)
    .orderBy('category_key');
  return (onlyEntryIds === undefined ? query : query.where('entry_id', 'in', onlyEntryIds)).execute();
}
