import { type ColumnMap, type EntryDraft, type EntryField, formatLocalDate } from '@backstride/domain';
import type { EntryRecord } from '../write-entries.ts';

/** What a row makes of an entry: fields whose column the file has are taken, the others stay. */
export function mergeEntry(options: {
  readonly draft: EntryDraft;
  readonly columns: ColumnMap<EntryField>;
  readonly known: EntryRecord | null;
  /** For rows without a wave. */
  readonly defaultWaveId: string | null;
  readonly newId: () => string;
}): EntryRecord {
  const { draft, columns, known } = options;
  const has = (...fields: readonly EntryField[]) => fields.some((field) => columns[field] !== undefined);
  const take = <Value>(isThere: boolean, value: Value, before: Value | undefined, empty: Value): Value =>
    isThere ? value : (before ?? empty);
  const birthDate = draft.birthDate === null ? null : formatLocalDate(draft.birthDate);
  const hasAge = has('birthDate', 'birthYear', 'age');
  const hasGuide = has('guideName', 'guideBib', 'guideChip');
  return {
    id: known?.id ?? options.newId(),
    athleteId: known?.athleteId ?? options.newId(),
    bib: draft.bib,
    name: take(has('name', 'firstName', 'lastName'), draft.name, known?.name, null),
    isNameHidden: known?.isNameHidden ?? false,
    isAgeHidden: known?.isAgeHidden ?? false,
    sex: take(has('sex'), draft.sex, known?.sex, null),
    birthDate: take(hasAge, birthDate, known?.birthDate, null),
    ageYears: take(hasAge, birthDate === null ? draft.ageYears : null, known?.ageYears, null),
    ageGroupKey: take(has('ageGroup'), draft.ageGroupKey, known?.ageGroupKey, null),
    clubName: take(has('club'), draft.club, known?.clubName, null),
    waveId: draft.waveId ?? known?.waveId ?? options.defaultWaveId,
    categoryKeys: take(has('category'), draft.categoryKeys, known?.categoryKeys, []),
    isRanked: known?.isRanked ?? true,
    chips: take(has('chip', 'backupChip'), draft.chips, known?.chips, []),
    guideName: take(hasGuide, draft.guide?.name ?? null, known?.guideName, null),
    guideBib: take(hasGuide, draft.guide?.bib ?? null, known?.guideBib, null),
    guideChips: take(hasGuide, draft.guide?.chips ?? [], known?.guideChips, []),
  };
}

/** Whether two records say the same; the order of categories and chips of equal priority does not matter. */
export function isSameRecord(a: EntryRecord, b: EntryRecord): boolean {
  return JSON.stringify(normalized(a)) === JSON.stringify(normalized(b));
}

function normalized(record: EntryRecord) {
  return [
    record.id,
    record.athleteId,
    record.bib,
    record.name,
    record.isNameHidden,
    record.isAgeHidden,
    record.sex,
    record.birthDate,
    record.ageYears,
    record.ageGroupKey,
    record.clubName,
    record.waveId,
    [...record.categoryKeys].sort(),
    record.isRanked,
    record.chips.map(({ chip, priority }) => `${priority} ${chip}`).sort(),
    record.guideName,
    record.guideBib,
    [...record.guideChips].sort(),
  ];
}
