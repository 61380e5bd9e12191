import type { EntryDraft } from './entry-row.ts';
import { type RowProblem, shownValue } from './row-problems.ts';

/** A row of a list with its number, as a person counts it. */
export interface NumberedDraft {
  readonly rowNumber: number;
  readonly draft: EntryDraft;
}

/**
 * Bibs and chips that stand twice in one list: the later row is the error and names the earlier one
 * (`params.other`). Row number → its problems; rows without any are absent.
 */
export function findDuplicateRows(
  rows: readonly NumberedDraft[],
): ReadonlyMap<number, readonly RowProblem[]> {
  const bibs = new Map<string, number>();
  const chips = new Map<string, number>();
  const problems = new Map<number, RowProblem[]>();
  const claim = (owners: Map<string, number>, key: string, rowNumber: number, code: RowProblem['code']) => {
    const other = owners.get(key);
    if (other === undefined) owners.set(key, rowNumber);
    else if (other !== rowNumber)
      problems.set(rowNumber, [
        ...(problems.get(rowNumber) ?? []),
        { code, severity: 'error', column: null, params: { value: shownValue(key), other } },
      ]);
  };
  for (const { rowNumber, draft } of rows) {
    claim(bibs, draft.bib, rowNumber, 'bib-duplicate');
    const all = [...draft.chips.map(({ chip }) => chip), ...(draft.guide?.chips ?? [])];
    for (const chip of all) claim(chips, chip, rowNumber, 'chip-duplicate');
  }
  return problems;
}
