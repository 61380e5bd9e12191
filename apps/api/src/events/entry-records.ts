import type { ChipAssignment, Sex } from '@backstride/domain';
import { type Database, groupBy } from '../db/index.ts';
import { selectEntries } from './entry-queries.ts';
import type { EntryRecord } from './write-entries.ts';

/** Everything that is stored of a race's entries, or of some of them. */
export async function readEntryRecords(
  db: Database,
  options: { readonly raceId: string; readonly onlyIds?: readonly string[] },
): Promise<EntryRecord[]> {
  const { raceId, onlyIds } = options;
  let entries = selectEntries(db).where('race_id', '=', raceId);
  if (onlyIds !== undefined) entries = entries.where('entries.id', 'in', onlyIds);
  const rows = await entries.execute();
  const chipRows = await db
    .selectFrom('entry_chips')
    .innerJoin('entries', 'entries.id', 'entry_id')
    .select(['entry_id', 'chip', 'purpose', 'priority'])
    .where('race_id', '=', raceId)
    .orderBy('priority')
    .orderBy('chip')
    .execute();
  const categoryRows = await db
    .selectFrom('entry_categories')
    .innerJoin('entries', 'entries.id', 'entry_id')
    .select(['entry_id', 'category_key'])
    .where('race_id', '=', raceId)
    .orderBy('category_key')
    .execute();
  const chips = groupBy(chipRows, (row) => row.entry_id);
  const categories = groupBy(categoryRows, (row) => row.entry_id);
  return rows.map((row): EntryRecord => {
    const own = chips.get(row.id) ?? [];
    return {
      id: row.id,
      athleteId: row.athleteId,
      bib: row.bib,
      name: row.name,
      isNameHidden: row.isNameHidden,
      isAgeHidden: row.isAgeHidden,
      sex: row.sex as Sex | null,
      birthDate: row.birthDate,
      ageYears: row.ageYears,
      ageGroupKey: row.ageGroupKey,
      clubName: row.clubName,
      waveId: row.waveId,
      categoryKeys: (categories.get(row.id) ?? []).map((category) => category.category_key),
      isRanked: row.isRanked,
      chips: own
        .filter((chip) => chip.purpose === 'runner')
        .map(({ chip, priority }): ChipAssignment => ({ chip, priority })),
      guideName: row.guideName,
      guideBib: row.guideBib,
      guideChips: own.filter((chip) => chip.purpose === 'guide').map(({ chip }) => chip),
    };
  });
}
