import type { Sex } from '@backstride/domain';
import type { Database } from '../db/index.ts';
import type { EntryChipModel, EntryModel } from './models.ts';

/** Selects entries with their athletes. */
export function selectEntries(db: Database) {
  return db
    .selectFrom('entries')
    .innerJoin('athletes', 'athletes.id', 'entries.athlete_id')
    .select([
      'entries.id',
      'entries.event_id as eventId',
      'entries.race_id as raceId',
      'entries.athlete_id as athleteId',
      'entries.bib',
      'entries.bib_sort as bibSort',
      'entries.wave_id as waveId',
      'entries.age_years as ageYears',
      'entries.age_group_key as ageGroupKey',
      'entries.club_name as clubName',
      'entries.guide_name as guideName',
      'entries.guide_bib as guideBib',
      'entries.is_ranked as isRanked',
      'athletes.name',
      'athletes.sex',
      'athletes.birth_date as birthDate',
      'athletes.is_name_hidden as isNameHidden',
      'athletes.is_age_hidden as isAgeHidden',
    ])
    .$narrowType<{ sex: Sex | null }>();
}

export function findEntries(db: Database, ids: readonly string[]): Promise<EntryModel[]> {
  return selectEntries(db).where('entries.id', 'in', ids).execute();
}

export async function findChipsOfEntries(
  db: Database,
  entryIds: readonly string[],
): Promise<EntryChipModel[]> {
  return db
    .selectFrom('entry_chips')
    .select(['entry_id as entryId', 'chip', 'purpose', 'priority'])
    .where('entry_id', 'in', entryIds)
    .orderBy('priority')
    .orderBy('chip')
    .$narrowType<{ purpose: 'runner' | 'guide' }>()
    .execute();
}

export function findCategoryKeysOfEntries(db: Database, entryIds: readonly string[]) {
  return db
    .selectFrom('entry_categories')
    .select(['entry_id as entryId', 'category_key as categoryKey'])
    .where('entry_id', 'in', entryIds)
    .orderBy('category_key')
    .execute();
}

export async function countEntriesOfRaces(db: Database, raceIds: readonly string[]) {
  return db
    .selectFrom('entries')
    .select(({ fn }) => ['race_id as raceId', fn.countAll<number>().as('count')])
    .where('race_id', 'in', raceIds)
    .groupBy('race_id')
    .execute();
}

/** Entries by id; those that were removed meanwhile are missing. */
export async function findEntriesOfResults(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntryModel>> {
  const rows = ids.length === 0 ? [] : await findEntries(db, ids);
  return new Map(rows.map((row) => [row.id, row]));
}
