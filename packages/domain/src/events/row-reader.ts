import {
  type ColumnMap,
  type RawRow,
  type RowProblem,
  type RowProblemCode,
  type RowReading,
  type RowSeverity,
  shownValue,
} from './row-problems.ts';

/** What lists write where they have nothing: dashes, n/a. */
const emptyMarks = /^(?:[-–—]+|n\/a)$/i;

/** Reads the fields of one row and gathers what is wrong with them. */
export interface RowReader<Field extends string> {
  readonly problems: RowProblem[];
  /** The trimmed text of a field, or null when it is empty, too long or holds control characters. */
  text(field: Field, limits: { maxLength: number; severity?: RowSeverity }): string | null;
  report(
    code: RowProblemCode,
    field: Field | null,
    details?: { severity?: RowSeverity; params?: RowProblem['params'] },
  ): void;
}

/** Starts reading one row. */
export function createRowReader<Field extends string>(
  row: RawRow,
  columns: ColumnMap<Field>,
): RowReader<Field> {
  const problems: RowProblem[] = [];
  const report: RowReader<Field>['report'] = (code, field, { severity = 'error', params = {} } = {}) => {
    problems.push({ code, severity, column: field === null ? null : (columns[field] ?? null), params });
  };
  return {
    problems,
    report,
    text(field, { maxLength, severity = 'error' }) {
      const column = columns[field];
      const raw = column === undefined ? '' : (row[column] ?? '').trim();
      if (raw === '' || emptyMarks.test(raw)) return null;
      if (raw.length > maxLength) {
        report('text-too-long', field, { severity, params: { value: shownValue(raw), maxLength } });
        return null;
      }
      if (/[\p{Cc}\u2028\u2029]/u.test(raw)) {
        report('control-characters', field, { severity, params: { value: shownValue(raw) } });
        return null;
      }
      return raw.normalize('NFC');
    },
  };
}

/** Whether a row has no text in any column. */
export function isEmptyRow(row: RawRow): boolean {
  return Object.values(row).every((value) => value.trim() === '');
}

/** Gives the draft only when no error was found. */
export function readingOf<Draft>(problems: readonly RowProblem[], draft: Draft): RowReading<Draft> {
  return { draft: problems.some(({ severity }) => severity === 'error') ? null : draft, problems };
}
