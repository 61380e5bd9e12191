import { type ChipAssignment, type Sex, searchWords } from '@backstride/domain';
import { sql } from 'kysely';
import type { Database } from '../db/index.ts';

/** Everything that is stored of an entry. */
export interface EntryRecord {
  readonly id: string;
  readonly athleteId: string;
  readonly bib: string;
  readonly name: string | null;
  readonly isNameHidden: boolean;
  readonly isAgeHidden: boolean;
  readonly sex: Sex | null;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string | null;
  readonly ageYears: number | null;
  readonly ageGroupKey: string | null;
  readonly clubName: string | null;
  readonly waveId: string | null;
  readonly categoryKeys: readonly string[];
  readonly isRanked: boolean;
  readonly chips: readonly ChipAssignment[];
  readonly guideName: string | null;
  readonly guideBib: string | null;
  readonly guideChips: readonly string[];
}

/** Where entries belong. */
export interface EntryPlace {
  readonly eventId: string;
  readonly raceId: string;
}

/** Rows that go into one statement. */
const ROWS_PER_STATEMENT = 10_000;

/**
 * Writes entries with their athletes, chips, categories and search words, each table in one statement. Entries
 * with a known id become what is given. Bibs and chips must not belong to other entries of the event.
 */
export async function writeEntries(
  tx: Database,
  place: EntryPlace,
  entries: readonly EntryRecord[],
): Promise<void> {
  const ids = entries.map((entry) => entry.id);
  await sql`delete from entry_chips where entry_id = any(${ids}::uuid[])`.execute(tx);
  await sql`delete from entry_categories where entry_id = any(${ids}::uuid[])`.execute(tx);
  await sql`delete from entry_search_words where entry_id = any(${ids}::uuid[])`.execute(tx);
  for (let start = 0; start < entries.length; start += ROWS_PER_STATEMENT)
    await writePart(tx, place, entries.slice(start, start + ROWS_PER_STATEMENT));
}

/** Removes entries and the athletes that have no other. */
export async function deleteEntries(tx: Database, entryIds: readonly string[]): Promise<void> {
  if (entryIds.length === 0) return;
  const { rows } = await sql<{ athlete_id: string }>`
    delete from entries where id = any(${entryIds}::uuid[]) returning athlete_id`.execute(tx);
  await sql`
    delete from athletes where id = any(${rows.map((row) => row.athlete_id)}::uuid[])
      and not exists (select from entries where athlete_id = athletes.id)`.execute(tx);
}

/** The bib with its digits padded, so that 2 sorts before 10. */
export function bibSortOf(bib: string): string {
  return bib.toUpperCase().replace(/\d+/g, (digits) => digits.padStart(MAX_BIB_DIGITS, '0'));
}
const MAX_BIB_DIGITS = 12;

async function writePart(tx: Database, place: EntryPlace, entries: readonly EntryRecord[]): Promise<void> {
  await writeAthletes(tx, entries);
  await writeEntryRows(tx, place, entries);
  await insertRows(tx, 'entry_chips', chipRows(place, entries));
  await insertRows(tx, 'entry_categories', categoryRows(place, entries));
  await insertRows(tx, 'entry_search_words', wordRows(place, entries));
}

async function writeAthletes(tx: Database, entries: readonly EntryRecord[]): Promise<void> {
  const rows = entries.map((entry) => ({
    id: entry.athleteId,
    name: entry.name,
    sex: entry.sex,
    birth_date: entry.birthDate,
    is_name_hidden: entry.isNameHidden,
    is_age_hidden: entry.isAgeHidden,
  }));
  await sql`
    insert into athletes (id, name, sex, birth_date, is_name_hidden, is_age_hidden)
    select id, name, sex, birth_date, is_name_hidden, is_age_hidden
    from json_populate_recordset(null::athletes, ${JSON.stringify(rows)}::json)
    on conflict (id) do update set name = excluded.name, sex = excluded.sex, birth_date = excluded.birth_date,
      is_name_hidden = excluded.is_name_hidden, is_age_hidden = excluded.is_age_hidden`.execute(tx);
}

async function writeEntryRows(
  tx: Database,
  place: EntryPlace,
  entries: readonly EntryRecord[],
): Promise<void> {
  const rows = entries.map((entry) => ({
    id: entry.id,
    athlete_id: entry.athleteId,
    bib: entry.bib,
    bib_sort: bibSortOf(entry.bib),
    wave_id: entry.waveId,
    age_years: entry.ageYears,
    age_group_key: entry.ageGroupKey,
    club_name: entry.clubName,
    guide_name: entry.guideName,
    guide_bib: entry.guideBib,
    is_ranked: entry.isRanked,
  }));
  await sql`
    insert into entries (id, event_id, race_id, athlete_id, bib, bib_sort, wave_id, age_years, age_group_key,
      club_name, guide_name, guide_bib, is_ranked)
    select id, ${place.eventId}::uuid, ${place.raceId}::uuid, athlete_id, bib, bib_sort, wave_id, age_years,
      age_group_key, club_name, guide_name, guide_bib, is_ranked
    from json_populate_recordset(null::entries, ${JSON.stringify(rows)}::json)
    on conflict (id) do update set bib = excluded.bib, bib_sort = excluded.bib_sort,
      wave_id = excluded.wave_id, age_years = excluded.age_years, age_group_key = excluded.age_group_key,
      club_name = excluded.club_name, guide_name = excluded.guide_name, guide_bib = excluded.guide_bib,
      is_ranked = excluded.is_ranked, written_at = now()`.execute(tx);
}

async function insertRows(
  tx: Database,
  table: 'entry_chips' | 'entry_categories' | 'entry_search_words',
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  const target = sql.table(table);
  await sql`insert into ${target} select * from json_populate_recordset(null::${target}, ${JSON.stringify(rows)}::json)`.execute(
    tx,
  );
}

function chipRows({ eventId }: EntryPlace, entries: readonly EntryRecord[]) {
  return entries.flatMap((entry) => [
    ...entry.chips.map(({ chip, priority }) => ({
      event_id: eventId,
      chip,
      entry_id: entry.id,
      purpose: 'runner',
      priority,
    })),
    ...entry.guideChips.map((chip, priority) => ({
      event_id: eventId,
      chip,
      entry_id: entry.id,
      purpose: 'guide',
      priority,
    })),
  ]);
}

function categoryRows({ eventId }: EntryPlace, entries: readonly EntryRecord[]) {
  return entries.flatMap((entry) =>
    [...new Set(entry.categoryKeys)].map((key) => ({
      event_id: eventId,
      entry_id: entry.id,
      category_key: key,
    })),
  );
}

function wordRows({ raceId }: EntryPlace, entries: readonly EntryRecord[]) {
  return entries.flatMap((entry) => {
    const words = new Map<string, boolean>();
    for (const word of searchWords(entry.name ?? '')) words.set(word, !entry.isNameHidden);
    for (const word of searchWords(entry.clubName ?? '')) words.set(word, true);
    return [...words].map(([word, isPublic]) => ({
      race_id: raceId,
      word,
      entry_id: entry.id,
      is_public: isPublic,
    }));
  });
}
