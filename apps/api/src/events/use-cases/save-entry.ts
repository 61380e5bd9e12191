import { randomUUID } from 'node:crypto';
import { MAX_CHIP_LENGTH, normaliseChip, type Sex } from '@backstride/domain';
import type { Database } from '../../db/index.ts';
import type { SaveEntryInput } from '../../server/__generated__/resolvers.ts';
import type { ApiContext } from '../../server/context.ts';
import { createInputChecks, type InputChecks } from '../../server/input-checks.ts';
import { fromNodeId } from '../../server/node-ids.ts';
import { conflict, invalidInput, notFound } from '../../server/user-errors.ts';
import { changeSetup } from '../change-setup.ts';
import { findEntries } from '../entry-queries.ts';
import type { EntryModel, RaceModel } from '../models.ts';
import { findManagedRace } from '../policy.ts';
import { findCategoriesOfRaces, findWavesOfRaces } from '../race-queries.ts';
import { type EntryRecord, writeEntries } from '../write-entries.ts';

const MAX_CHIPS = 8;

type SaveEntryAnswer =
  | { readonly __typename: 'SaveEntrySuccess'; readonly entry: EntryModel }
  | ReturnType<typeof conflict>
  | ReturnType<typeof notFound>
  | ReturnType<typeof invalidInput>;

/** Adds an entry, or makes a known one what is given. */
export async function saveEntry(context: ApiContext, input: SaveEntryInput) {
  const managed = await findManagedRace(context, input.raceId);
  if (managed === null) return notFound('race', ['raceId']);
  const { race } = managed;
  return changeSetup<SaveEntryAnswer>(context, race.eventId, async ({ tx, audit }, refuse) => {
    const known = await findKnown(tx, race, input.entryId);
    if (known === null) return refuse(notFound('entry', ['entryId']));
    const checks = createInputChecks();
    const record = await readRecord(checks, { tx, race, input, known });
    if (checks.problems.length > 0) return refuse(invalidInput(checks.problems));
    const clash = await findClash(tx, race.eventId, record);
    if (clash !== null) return refuse(clash);
    await writeEntries(tx, { eventId: race.eventId, raceId: race.id }, [record]);
    await audit({
      action: known === undefined ? 'entry-added' : 'entry-changed',
      subject: `${race.name} · ${record.bib}`,
      before: known === undefined ? null : { bib: known.bib, clubName: known.clubName, waveId: known.waveId },
      after: { bib: record.bib, clubName: record.clubName, chips: record.chips.map(({ chip }) => chip) },
    });
    const [entry] = await findEntries(tx, [record.id]);
    if (entry === undefined) throw new Error(`The entry ${record.id} went away`);
    return { __typename: 'SaveEntrySuccess', entry };
  });
}

/** The entry that is to be changed; undefined for a new one, null when it is not in this race. */
async function findKnown(
  tx: Database,
  race: RaceModel,
  nodeId: string | null | undefined,
): Promise<EntryModel | undefined | null> {
  if (nodeId === null || nodeId === undefined) return undefined;
  const uuid = fromNodeId('Entry', nodeId);
  const [entry] = uuid === null ? [] : await findEntries(tx, [uuid]);
  return entry?.raceId === race.id ? entry : null;
}

async function readRecord(
  checks: InputChecks,
  options: {
    readonly tx: Database;
    readonly race: RaceModel;
    readonly input: SaveEntryInput;
    readonly known: EntryModel | undefined;
  },
): Promise<EntryRecord> {
  const { tx, race, input, known } = options;
  const optional = (field: 'name' | 'clubName' | 'guideName' | 'guideBib' | 'ageGroupKey', max: number) =>
    input[field]?.trim() ? checks.text(input[field], [field], { min: 1, max }) : null;
  if (typeof input.age === 'number') checks.range(input.age, ['age'], { min: 0, max: 130 });
  return {
    id: known?.id ?? randomUUID(),
    athleteId: known?.athleteId ?? randomUUID(),
    bib: checks.text(input.bib, ['bib'], { min: 1, max: 12 }),
    name: optional('name', 120),
    isNameHidden: input.isNameHidden,
    isAgeHidden: input.isAgeHidden,
    sex: (input.sex ?? null) as Sex | null,
    birthDate: input.birthDate ?? null,
    ageYears: input.age ?? null,
    ageGroupKey: optional('ageGroupKey', 40),
    clubName: optional('clubName', 120),
    waveId: await knownWave(checks, tx, race, input.waveId),
    categoryKeys: await knownCategories(checks, tx, race, input.categoryKeys),
    isRanked: input.isRanked,
    chips: readChips(checks, input.chips, 'chips').map((chip, priority) => ({ chip, priority })),
    guideName: optional('guideName', 120),
    guideBib: optional('guideBib', 12),
    guideChips: readChips(checks, input.guideChips, 'guideChips').filter(
      (chip) => !input.chips.map(normaliseChip).includes(chip),
    ),
  };
}

async function knownWave(
  checks: InputChecks,
  tx: Database,
  race: RaceModel,
  nodeId: string | null | undefined,
): Promise<string | null> {
  if (nodeId === null || nodeId === undefined) return null;
  const uuid = fromNodeId('Wave', nodeId);
  const waves = await findWavesOfRaces(tx, [race.id]);
  if (waves.some((wave) => wave.id === uuid)) return uuid;
  checks.add({
    code: 'WAVE_UNKNOWN',
    message: 'The race has no such wave any more. Choose another one.',
    path: ['waveId'],
  });
  return null;
}

async function knownCategories(
  checks: InputChecks,
  tx: Database,
  race: RaceModel,
  keys: readonly string[],
): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const known = new Set((await findCategoriesOfRaces(tx, [race.id])).map((category) => category.key));
  for (const [position, key] of keys.entries())
    if (!known.has(key))
      checks.add({
        code: 'CATEGORY_UNKNOWN',
        params: { category: key.slice(0, 60) },
        message: `The race has no category “${key.slice(0, 60)}”. Add it first.`,
        path: ['categoryKeys', position],
      });
  return keys;
}

function readChips(checks: InputChecks, chips: readonly string[], field: string): string[] {
  checks.range(chips.length, [field], { min: 0, max: MAX_CHIPS });
  const read = chips.map((chip, position) =>
    normaliseChip(checks.text(chip, [field, position], { min: 1, max: MAX_CHIP_LENGTH })),
  );
  return [...new Set(read)];
}

/** A bib or chip that another entry of the event has. */
async function findClash(tx: Database, eventId: string, record: EntryRecord) {
  const sameBib = await tx
    .selectFrom('entries')
    .innerJoin('races', 'races.id', 'entries.race_id')
    .select('races.name')
    .where('entries.event_id', '=', eventId)
    .where('bib', '=', record.bib)
    .where('entries.id', '!=', record.id)
    .executeTakeFirst();
  if (sameBib)
    return conflict({
      code: 'BIB_TAKEN',
      params: { bib: record.bib, race: sameBib.name },
      message: `The bib ${record.bib} is worn in ${sameBib.name}. Each bib is given once per event.`,
      path: ['bib'],
    });
  const chips = [...record.chips.map(({ chip }) => chip), ...record.guideChips];
  if (chips.length === 0) return null;
  const sameChip = await tx
    .selectFrom('entry_chips')
    .innerJoin('entries', 'entries.id', 'entry_id')
    .select(['chip', 'bib'])
    .where('entry_chips.event_id', '=', eventId)
    .where('chip', 'in', chips)
    .where('entry_id', '!=', record.id)
    .executeTakeFirst();
  if (!sameChip) return null;
  return conflict({
    code: 'CHIP_TAKEN',
    params: { chip: sameChip.chip, bib: sameChip.bib },
    message: `The chip ${sameChip.chip} belongs to bib ${sameChip.bib}. Take it from there first.`,
    path: ['chips'],
  });
}
