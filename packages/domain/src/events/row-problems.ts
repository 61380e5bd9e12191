/** Whether a row is left out, or taken with the field left empty. */
export type RowSeverity = 'error' | 'warning';

/** What can be wrong with a row of a list. Each code has its own translated sentence. */
export type RowProblemCode =
  | 'row-empty'
  | 'bib-missing'
  | 'bib-duplicate'
  | 'chip-duplicate'
  | 'chip-or-bib-missing'
  | 'text-too-long'
  | 'control-characters'
  | 'sex-unknown'
  | 'birth-date-invalid'
  | 'birth-year-invalid'
  | 'age-invalid'
  | 'age-group-unknown'
  | 'wave-unknown'
  | 'category-unknown'
  | 'time-missing'
  | 'time-invalid'
  | 'date-invalid'
  | 'nonexistent-local-time'
  | 'unknown-time-zone'
  | 'net-longer-than-gun'
  | 'point-missing'
  | 'point-unknown';

/** One thing wrong with one row. */
export interface RowProblem {
  readonly code: RowProblemCode;
  readonly severity: RowSeverity;
  /** Header of the column, or null when the row as a whole is meant. */
  readonly column: string | null;
  /** What the sentence names: `value` (shortened), `maxLength`, `other` (number of the other row) and the like. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a row gave: a draft unless an error stands among the problems. */
export interface RowReading<Draft> {
  readonly draft: Draft | null;
  readonly problems: readonly RowProblem[];
}

/** A row as the file has it: header → text. */
export type RawRow = Readonly<Record<string, string>>;

/** Which header holds which field; a field that the file lacks is absent. */
export type ColumnMap<Field extends string> = Readonly<Partial<Record<Field, string>>>;

const SHOWN_LENGTH = 60;

/** A value as it is repeated in a message: short, and without characters that would break a line. */
export function shownValue(text: string): string {
  const printable = text.replace(/\p{C}/gu, '\u{FFFD}');
  return printable.length > SHOWN_LENGTH ? `${printable.slice(0, SHOWN_LENGTH)}…` : printable;
}
