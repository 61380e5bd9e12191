import type { SaveEntryInput, Sex } from '@backstride/schema';
import type { EntryLineFragment } from './__generated__/Entries.ts';

/** An entry as its form holds it; lists of chips as text with commas. */
export type EntryValues = {
  readonly bib: string;
  readonly name: string;
  readonly sex: Sex | '';
  readonly birthDate: string;
  readonly age: string;
  readonly clubName: string;
  readonly waveId: string;
  readonly categoryKeys: readonly string[];
  readonly chips: string;
  readonly isRanked: boolean;
  readonly isNameHidden: boolean;
  readonly isAgeHidden: boolean;
  readonly guideName: string;
  readonly guideBib: string;
  readonly guideChips: string;
};

export const newEntry: EntryValues = {
  bib: '',
  name: '',
  sex: '',
  birthDate: '',
  age: '',
  clubName: '',
  waveId: '',
  categoryKeys: [],
  chips: '',
  isRanked: true,
  isNameHidden: false,
  isAgeHidden: false,
  guideName: '',
  guideBib: '',
  guideChips: '',
};

/** The form's values of an entry. */
export function valuesOf(entry: EntryLineFragment): EntryValues {
  const chipsFor = (purpose: 'RUNNER' | 'GUIDE') =>
    entry.chips
      .filter((chip) => chip.purpose === purpose)
      .map(({ chip }) => chip)
      .join(', ');
  return {
    bib: entry.bib,
    name: entry.name ?? '',
    sex: entry.sex ?? '',
    birthDate: entry.birthDate ?? '',
    age: entry.birthDate === null ? String(entry.age ?? '') : '',
    clubName: entry.clubName ?? '',
    waveId: entry.wave?.id ?? '',
    categoryKeys: entry.categories.map(({ key }) => key),
    chips: chipsFor('RUNNER'),
    isRanked: entry.isRanked,
    isNameHidden: entry.isNameHidden,
    isAgeHidden: entry.isAgeHidden,
    guideName: entry.guideName ?? '',
    guideBib: entry.guideBib ?? '',
    guideChips: chipsFor('GUIDE'),
  };
}

/** The mutation's input; what is empty is absent. `ageGroupKey` is kept as it was. */
export function readEntry(
  values: EntryValues,
  entry: { readonly raceId: string; readonly entryId: string | null; readonly ageGroupKey: string | null },
): SaveEntryInput {
  return {
    ...entry,
    bib: values.bib.trim(),
    name: values.name.trim() || null,
    sex: values.sex || null,
    birthDate: values.birthDate || null,
    age: /^\d+$/.test(values.age) && values.birthDate === '' ? Number(values.age) : null,
    clubName: values.clubName.trim() || null,
    waveId: values.waveId || null,
    categoryKeys: [...values.categoryKeys],
    chips: split(values.chips),
    isRanked: values.isRanked,
    isNameHidden: values.isNameHidden,
    isAgeHidden: values.isAgeHidden,
    guideName: values.guideName.trim() || null,
    guideBib: values.guideBib.trim() || null,
    guideChips: split(values.guideChips),
  };
}

function split(text: string): string[] {
  return text.split(/[\s,;]+/).filter((chip) => chip !== '');
}
