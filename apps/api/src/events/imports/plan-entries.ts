import { randomUUID } from 'node:crypto';
import {
  type EntryDraft,
  type EntryField,
  findDuplicateRows,
  guessEntryColumns,
  parseLocalDate,
  readEntryRow,
} from '@backstride/domain';
import { sql } from 'kysely';
import type { Database } from '../../db/index.ts';
import { readEntryRecords } from '../entry-records.ts';
import type { RaceModel } from '../models.ts';
import { findCategoriesOfRaces, findWavesOfRaces } from '../race-queries.ts';
import { type EntryRecord, writeEntries } from '../write-entries.ts';
import {
  cellsByHeader,
  type ImportPlan,
  type ImportRowProblem,
  type PlanInput,
  type PlannedRow,
  rawOf,
  resolveColumns,
  shapeProblems,
} from './import-plan.ts';
import { isSameRecord, mergeEntry } from './merge-entry.ts';

/** What is kept so that an entry import can be taken back. */
export interface EntriesUndo {
  readonly created: readonly string[];
  readonly before: readonly EntryRecord[];
  readonly categories: readonly string[];
}

/** Plans an import of entries: matched by bib, known entries keep their identity. */
export async function planEntries(input: PlanInput): Promise<ImportPlan> {
  const { db, event, file, settings } = input;
  const race = input.race as RaceModel;
  const { map, shown } = resolveColumns<EntryField>(input, guessEntryColumns);
  const [known, waves, categories, owners] = await Promise.all([
    readEntryRecords(db, { raceId: race.id }),
    findWavesOfRaces(db, [race.id]),
    findCategoriesOfRaces(db, [race.id]),
    readOwners(db, { eventId: event.id, raceId: race.id }),
  ]);
  const knownByBib = new Map(known.map((record) => [record.bib, record]));
  const takesNewCategories = categories.length === 0;
  const context = {
    columns: map,
    knownWaves: waves,
    knownCategories: takesNewCategories ? null : categories.map(({ key, name }) => ({ id: key, name })),
    raceDay: parseLocalDate(event.startsOn) ?? { year: 1970, month: 1, day: 1 },
  };
  const readings = file.rows.map((row) => ({
    row,
    reading: readEntryRow(cellsByHeader(file, row), context),
  }));
  const duplicates = findDuplicateRows(
    readings.flatMap(({ row, reading }) =>
      reading.draft === null ? [] : [{ rowNumber: row.line, draft: reading.draft }],
    ),
  );
  const inFile = new Set(
    readings.flatMap(({ reading }) => (reading.draft === null ? [] : [reading.draft.bib])),
  );
  const records: EntryRecord[] = [];
  const undo = { created: [] as string[], before: [] as EntryRecord[] };
  const rows = readings.map(({ row, reading }): PlannedRow => {
    const { draft } = reading;
    const problems: ImportRowProblem[] = [
      ...shapeProblems(file, row),
      ...reading.problems,
      ...(duplicates.get(row.line) ?? []),
      ...(draft === null ? [] : clashes(draft, { owners, inFile })),
    ];
    const base = { line: row.line, raw: rawOf(file, row), problems };
    if (draft === null || problems.some((problem) => problem.severity === 'error'))
      return { ...base, effect: 'refused', values: {} };
    const before = knownByBib.get(draft.bib) ?? null;
    const record = mergeEntry({
      draft,
      columns: map,
      known: before,
      defaultWaveId: settings.waveId,
      newId: randomUUID,
    });
    const effect = before === null ? 'new' : isSameRecord(before, record) ? 'unchanged' : 'changed';
    if (effect !== 'unchanged') records.push(record);
    if (effect === 'new') undo.created.push(record.id);
    if (effect === 'changed' && before !== null) undo.before.push(before);
    return { ...base, effect, values: valuesOf(record, waves) };
  });
  return {
    columns: shown,
    rows,
    async write({ tx }): Promise<EntriesUndo> {
      const newCategories = takesNewCategories ? await addCategories(tx, race, records) : [];
      await writeEntries(tx, { eventId: event.id, raceId: race.id }, records);
      return { ...undo, categories: newCategories };
    },
  };
}

/** Who has the bibs of other races and the chips of the event. */
interface Owners {
  /** Bib → name of the other race. */
  readonly bibsElsewhere: ReadonlyMap<string, string>;
  /** Chip → its entry. */
  readonly chips: ReadonlyMap<string, { readonly bib: string; readonly isHere: boolean }>;
}

async function readOwners(
  db: Database,
  { eventId, raceId }: { readonly eventId: string; readonly raceId: string },
): Promise<Owners> {
  const bibs = await db
    .selectFrom('entries')
    .innerJoin('races', 'races.id', 'race_id')
    .select(['bib', 'races.name'])
    .where('entries.event_id', '=', eventId)
    .where('race_id', '!=', raceId)
    .execute();
  const chips = await db
    .selectFrom('entry_chips')
    .innerJoin('entries', 'entries.id', 'entry_id')
    .select(['chip', 'bib', 'race_id'])
    .where('entry_chips.event_id', '=', eventId)
    .execute();
  return {
    bibsElsewhere: new Map(bibs.map((row) => [row.bib, row.name])),
    chips: new Map(chips.map((row) => [row.chip, { bib: row.bib, isHere: row.race_id === raceId }])),
  };
}

/** A bib of another race, or a chip of an entry that the file does not speak of. */
function clashes(
  draft: EntryDraft,
  { owners, inFile }: { readonly owners: Owners; readonly inFile: ReadonlySet<string> },
): ImportRowProblem[] {
  const problems: ImportRowProblem[] = [];
  const race = owners.bibsElsewhere.get(draft.bib);
  if (race !== undefined)
    problems.push({
      code: 'bib-in-other-race',
      severity: 'error',
      column: null,
      params: { value: draft.bib, race },
    });
  for (const chip of [...draft.chips.map((assignment) => assignment.chip), ...(draft.guide?.chips ?? [])]) {
    const owner = owners.chips.get(chip);
    const staysThere = owner !== undefined && !(owner.isHere && inFile.has(owner.bib));
    if (staysThere && owner.bib !== draft.bib)
      problems.push({
        code: 'chip-of-other-entry',
        severity: 'error',
        column: null,
        params: { value: chip, bib: owner.bib },
      });
  }
  return problems;
}

function valuesOf(
  record: EntryRecord,
  waves: readonly { readonly id: string; readonly name: string }[],
): Record<string, string> {
  const values: Record<string, string | number | null | undefined> = {
    bib: record.bib,
    name: record.name,
    sex: record.sex,
    birthDate: record.birthDate,
    age: record.ageYears,
    ageGroup: record.ageGroupKey,
    club: record.clubName,
    wave: waves.find((wave) => wave.id === record.waveId)?.name,
    category: record.categoryKeys.join(', '),
    chip: record.chips.map(({ chip }) => chip).join(', '),
    guideName: record.guideName,
    guideBib: record.guideBib,
    guideChip: record.guideChips.join(', '),
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) =>
      value === null || value === undefined || value === '' ? [] : [[field, String(value)]],
    ),
  );
}

/** A race without categories gets those of its first list. */
async function addCategories(
  tx: Database,
  race: RaceModel,
  records: readonly EntryRecord[],
): Promise<string[]> {
  const keys = [...new Set(records.flatMap((record) => record.categoryKeys))].sort();
  if (keys.length === 0) return [];
  const rows = keys.map((key, ordinal) => ({
    event_id: race.eventId,
    race_id: race.id,
    key,
    name: key,
    ordinal,
  }));
  await sql`insert into categories (event_id, race_id, key, name, ordinal)
    select event_id, race_id, key, name, ordinal
    from json_populate_recordset(null::categories, ${JSON.stringify(rows)}::json)
    on conflict do nothing`.execute(tx);
  return keys;
}
