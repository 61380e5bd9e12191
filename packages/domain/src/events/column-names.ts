import type { ColumnMap } from './row-problems.ts';
import { foldForSearch } from './search-text.ts';

/** What an entry list can tell. */
export type EntryField =
  | 'bib'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'sex'
  | 'birthDate'
  | 'birthYear'
  | 'age'
  | 'ageGroup'
  | 'club'
  | 'chip'
  | 'backupChip'
  | 'wave'
  | 'category'
  | 'guideName'
  | 'guideBib'
  | 'guideChip';

/** What a list of finish times can tell. */
export type FinishTimeField = 'bib' | 'gun' | 'net';

/** What a list of reads can tell. */
export type ChipReadField = 'chip' | 'bib' | 'point' | 'time' | 'date' | 'reader' | 'rssi';

const bibNames = 'bib bibnumber bibno startnummer startnr stnr nummer number no nr';
const chipNames =
  'chip chipid chipcode chipnummer chipnr mainchip transponder transponderid tag tagid rfid epc';

const entryNames: Readonly<Record<EntryField, string>> = {
  bib: bibNames,
  name: 'name fullname athlete athletename runner runnername teilnehmer laufer athlet vorundnachname',
  firstName: 'firstname givenname forename vorname rufname',
  lastName: 'lastname surname familyname nachname familienname',
  sex: 'sex gender mw mf geschlecht g',
  birthDate: 'birthdate dateofbirth dob birthday born geburtsdatum gebdatum geboren geburtstag',
  birthYear: 'birthyear yearofbirth yob year jahrgang geburtsjahr jg',
  age: 'age ageonraceday alter alteramrenntag',
  ageGroup: 'agegroup agecategory agecat ageclass division altersklasse altersgruppe ak',
  club: 'club team clubname organisation organization verein mannschaft vereinname',
  chip: chipNames,
  backupChip: 'backupchip chip2 sparechip secondchip ersatzchip zweitchip reservechip',
  wave: 'wave startwave corral startgroup block startblock startgruppe welle startwelle',
  category: 'category categories cat class wertung wertungen kategorie kategorien wertungsklasse',
  guideName: 'guide guidename guiderunner begleitlaufer begleiter guidelaufer begleitung',
  guideBib: 'guidebib guidenumber startnummerbegleitlaufer startnummerguide begleiterstartnummer',
  guideChip: 'guidechip guidetag chipguide chipbegleitlaufer begleiterchip',
};

const finishTimeNames: Readonly<Record<FinishTimeField, string>> = {
  bib: bibNames,
  gun: 'gun guntime gross grosstime official officialtime time finishtime bruttozeit brutto zielzeit zeit',
  net: 'net nettime chiptime nettozeit netto',
};

const chipReadNames: Readonly<Record<ChipReadField, string>> = {
  chip: chipNames,
  bib: bibNames,
  point: 'point timingpoint mat location split loop place checkpoint messpunkt matte ort zeitmesspunkt',
  time: 'time timeofday localtime readtime datetime timestamp zeit uhrzeit lesezeit tageszeit zeitstempel',
  date: 'date day datum renntag',
  reader: 'reader readerid box device leser gerat decoder',
  rssi: 'rssi rssidbm signal signalstarke',
};

/** Guesses which column of an entry list is which by its header, in English and German. */
export function guessEntryColumns(headers: readonly string[]): ColumnMap<EntryField> {
  return guess(headers, entryNames);
}

/** The same for a list of finish times. */
export function guessFinishTimeColumns(headers: readonly string[]): ColumnMap<FinishTimeField> {
  return guess(headers, finishTimeNames);
}

/** The same for a list of reads. */
export function guessChipReadColumns(headers: readonly string[]): ColumnMap<ChipReadField> {
  return guess(headers, chipReadNames);
}

/** The first header of a meaning wins; a header without a known meaning belongs to no field. */
function guess<Field extends string>(
  headers: readonly string[],
  names: Readonly<Record<Field, string>>,
): ColumnMap<Field> {
  const fields = new Map<string, Field>();
  for (const field in names) for (const name of names[field].split(' ')) fields.set(name, field);
  const columns: Partial<Record<Field, string>> = {};
  for (const header of headers) {
    const field = fields.get(foldForSearch(header).replace(/[^\p{L}\p{N}]/gu, ''));
    if (field !== undefined && columns[field] === undefined) columns[field] = header;
  }
  return columns;
}
