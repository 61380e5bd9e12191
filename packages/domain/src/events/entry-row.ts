import { ageInYears, type LocalDate, parseLocalDate } from '../time/index.ts';
import { parseAgeGroup } from './age-groups.ts';
import type { EntryField } from './column-names.ts';
import type { ColumnMap, RawRow, RowReading } from './row-problems.ts';
import { shownValue } from './row-problems.ts';
import { createRowReader, isEmptyRow, type RowReader, readingOf } from './row-reader.ts';
import { foldForSearch } from './search-text.ts';
import type { ChipAssignment, Sex } from './setup.ts';

export const MAX_BIB_LENGTH = 12;
export const MAX_NAME_LENGTH = 120;
export const MAX_CHIP_LENGTH = 64;

/** A thing of the set-up that a list calls by its name. */
export interface NamedThing {
  readonly id: string;
  readonly name: string;
}

/** What a row is read against. */
export interface EntryRowContext {
  readonly columns: ColumnMap<EntryField>;
  readonly knownWaves: readonly NamedThing[];
  /** Categories of the race: `id` is the key; null takes every name as a key of its own. */
  readonly knownCategories: readonly NamedThing[] | null;
  /** Ages are counted on this day. */
  readonly raceDay: LocalDate;
}

/** The forward companion named on an entry. */
export interface GuideDraft {
  readonly name: string | null;
  readonly bib: string | null;
  readonly chips: readonly string[];
}

/** One entry as a list tells it, ready to be saved. */
export interface EntryDraft {
  readonly bib: string;
  /** Full name; null when the list has none. */
  readonly name: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly sex: Sex | null;
  readonly birthDate: LocalDate | null;
  readonly birthYear: number | null;
  /** On race day; by the year alone where only that is known, as German age classes count. */
  readonly ageYears: number | null;
  readonly ageGroupKey: string | null;
  readonly club: string | null;
  readonly waveId: string | null;
  readonly categoryKeys: readonly string[];
  readonly chips: readonly ChipAssignment[];
  readonly guide: GuideDraft | null;
}

type Reader = RowReader<EntryField>;

/**
 * Reads one row of an entry list. Without a bib, or with a text that is too long or holds control
 * characters in bib, name or chip, the row is an error; any other unreadable field is left empty with a
 * warning. Bib at most 12 characters, names 120, chips 64.
 */
export function readEntryRow(row: RawRow, context: EntryRowContext): RowReading<EntryDraft> {
  const reader = createRowReader(row, context.columns);
  if (isEmptyRow(row)) reader.report('row-empty', null);
  const bib = readBib(reader);
  const ages = readAges(reader, context.raceDay);
  return readingOf(reader.problems, {
    bib: bib ?? '',
    ...readNames(reader),
    sex: readSex(reader),
    ...ages,
    ageGroupKey: readAgeGroup(reader),
    club: reader.text('club', { maxLength: MAX_NAME_LENGTH, severity: 'warning' }),
    waveId: readNamed(reader, 'wave', context.knownWaves),
    categoryKeys: readCategories(reader, context.knownCategories),
    chips: readChips(reader),
    guide: readGuide(reader),
  });
}

function readBib(reader: Reader): string | null {
  const before = reader.problems.length;
  const bib = reader.text('bib', { maxLength: MAX_BIB_LENGTH });
  if (bib === null && reader.problems.length === before) reader.report('bib-missing', 'bib');
  return bib;
}

function readNames(reader: Reader): Pick<EntryDraft, 'name' | 'firstName' | 'lastName'> {
  const limits = { maxLength: MAX_NAME_LENGTH };
  const firstName = reader.text('firstName', limits);
  const lastName = reader.text('lastName', limits);
  const whole = reader.text('name', limits);
  const joined = [firstName, lastName].filter((part) => part !== null).join(' ');
  if (whole === null || firstName !== null)
    return { firstName, lastName: lastName ?? (firstName === null ? null : whole), name: joined || whole };
  return { firstName, lastName, name: joined === '' ? whole : `${whole} ${joined}` };
}

const sexWords: Readonly<Record<Sex, string>> = {
  F: 'f w female woman women girl weiblich frau damen',
  M: 'm male man men boy mannlich mann herr herren',
  X: 'x d nb divers nonbinary non-binary open',
};

function readSex(reader: Reader): Sex | null {
  const text = reader.text('sex', { maxLength: MAX_NAME_LENGTH, severity: 'warning' });
  if (text === null) return null;
  const folded = foldForSearch(text);
  for (const sex of ['F', 'M', 'X'] as const) if (sexWords[sex].split(' ').includes(folded)) return sex;
  reader.report('sex-unknown', 'sex', { severity: 'warning', params: { value: shownValue(text) } });
  return null;
}

function readAges(
  reader: Reader,
  raceDay: LocalDate,
): Pick<EntryDraft, 'birthDate' | 'birthYear' | 'ageYears'> {
  const birthDate = readBirthDate(reader, raceDay);
  const birthYear = birthDate?.year ?? readBirthYear(reader, raceDay);
  const age = readAge(reader);
  const byBirth = birthDate !== null ? ageInYears(birthDate, raceDay) : null;
  const byYear = birthYear !== null ? raceDay.year - birthYear : null;
  return { birthDate, birthYear, ageYears: byBirth ?? age ?? byYear };
}

function readBirthDate(reader: Reader, raceDay: LocalDate): LocalDate | null {
  const text = reader.text('birthDate', { maxLength: MAX_NAME_LENGTH, severity: 'warning' });
  if (text === null) return null;
  const date = parseLocalDate(text);
  const age = date === null ? -1 : ageInYears(date, raceDay);
  if (date !== null && age >= 0 && age <= 120) return date;
  reader.report('birth-date-invalid', 'birthDate', {
    severity: 'warning',
    params: { value: shownValue(text) },
  });
  return null;
}

function readBirthYear(reader: Reader, raceDay: LocalDate): number | null {
  const text = reader.text('birthYear', { maxLength: MAX_NAME_LENGTH, severity: 'warning' });
  if (text === null) return null;
  const year = /^\d{4}$/.test(text) ? Number(text) : -1;
  if (year <= raceDay.year && year >= raceDay.year - 120) return year;
  reader.report('birth-year-invalid', 'birthYear', {
    severity: 'warning',
    params: { value: shownValue(text) },
  });
  return null;
}

function readAge(reader: Reader): number | null {
  const text = reader.text('age', { maxLength: MAX_NAME_LENGTH, severity: 'warning' });
  if (text === null) return null;
  const age = /^\d{1,3}$/.test(text) ? Number(text) : -1;
  if (age >= 0 && age <= 120) return age;
  reader.report('age-invalid', 'age', { severity: 'warning', params: { value: shownValue(text) } });
  return null;
}

function readAgeGroup(reader: Reader): string | null {
  const text = reader.text('ageGroup', { maxLength: MAX_NAME_LENGTH, severity: 'warning' });
  if (text === null) return null;
  const group = parseAgeGroup(text);
  if (group !== null) return group.key;
  reader.report('age-group-unknown', 'ageGroup', {
    severity: 'warning',
    params: { value: shownValue(text) },
  });
  return null;
}

function readNamed(reader: Reader, field: 'wave', known: readonly NamedThing[]): string | null {
  const text = reader.text(field, { maxLength: MAX_NAME_LENGTH, severity: 'warning' });
  if (text === null) return null;
  const thing = findByName(known, text);
  if (thing === undefined)
    reader.report('wave-unknown', field, { severity: 'warning', params: { value: shownValue(text) } });
  return thing?.id ?? null;
}

function findByName(known: readonly NamedThing[], text: string): NamedThing | undefined {
  const folded = foldForSearch(text);
  return known.find(({ id, name }) => id === text || foldForSearch(name) === folded);
}

function readCategories(reader: Reader, known: readonly NamedThing[] | null): string[] {
  const text = reader.text('category', { maxLength: MAX_NAME_LENGTH * 4, severity: 'warning' });
  const names = (text ?? '').split(/[,;|/]/).map((name) => name.trim());
  const keys = names
    .filter((name) => name !== '')
    .flatMap((name) => {
      const key = known === null ? name : findByName(known, name)?.id;
      if (key !== undefined) return [key];
      reader.report('category-unknown', 'category', {
        severity: 'warning',
        params: { value: shownValue(name) },
      });
      return [];
    });
  return [...new Set(keys)];
}

function readChips(reader: Reader): ChipAssignment[] {
  const main = splitChips(reader.text('chip', { maxLength: MAX_CHIP_LENGTH * 4 }));
  const backup = splitChips(reader.text('backupChip', { maxLength: MAX_CHIP_LENGTH * 4 }));
  for (const [field, chips] of [
    ['chip', main],
    ['backupChip', backup],
  ] as const)
    for (const chip of chips)
      if (chip.length > MAX_CHIP_LENGTH)
        reader.report('text-too-long', field, {
          params: { value: shownValue(chip), maxLength: MAX_CHIP_LENGTH },
        });
  const spare = backup.filter((chip) => !main.includes(chip));
  return [...main.map((chip) => ({ chip, priority: 0 })), ...spare.map((chip) => ({ chip, priority: 1 }))];
}

/** Several chips may stand in one field, separated by commas, semicolons, bars or spaces. */
function splitChips(text: string | null): string[] {
  const chips = (text ?? '').split(/[\s,;|]+/).filter((chip) => chip !== '');
  return [...new Set(chips.map(normaliseChip))];
}

/** A chip's code as it is compared everywhere: without spaces around it, in capitals. */
export function normaliseChip(text: string): string {
  return text.trim().toUpperCase();
}

function readGuide(reader: Reader): GuideDraft | null {
  const name = reader.text('guideName', { maxLength: MAX_NAME_LENGTH, severity: 'warning' });
  const bib = reader.text('guideBib', { maxLength: MAX_BIB_LENGTH, severity: 'warning' });
  const chips = splitChips(reader.text('guideChip', { maxLength: MAX_CHIP_LENGTH * 4, severity: 'warning' }));
  return name === null && bib === null && chips.length === 0 ? null : { name, bib, chips };
}
