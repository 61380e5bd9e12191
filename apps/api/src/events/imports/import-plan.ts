import type { InstantMs, RowProblem } from '@backstride/domain';
import type { Database } from '../../db/index.ts';
import type { ApiContext } from '../../server/context.ts';
import type { EventModel, ImportModel, RaceModel } from '../models.ts';
import type { CsvFile, CsvRow } from './read-csv.ts';

/** What a person chose in the preview; null is guessed. */
export interface ImportSettings {
  /** Fields by column, in the file's order. */
  readonly columns: readonly (string | null)[] | null;
  readonly timeZone: string | null;
  readonly timeFormat: 'hms' | 'seconds' | 'decimal-minutes' | null;
  readonly waveId: string | null;
}

/** Nothing chosen. */
export const NO_SETTINGS: ImportSettings = { columns: null, timeZone: null, timeFormat: null, waveId: null };

/** A problem of a row: one of the domain's, or one that needs the database to be seen. */
export interface ImportRowProblem extends Omit<RowProblem, 'code'> {
  readonly code: string;
}

/** What becomes of one row. */
export interface PlannedRow {
  readonly line: number;
  /** As it stands in the file, shortened. */
  readonly raw: string;
  readonly effect: 'new' | 'changed' | 'unchanged' | 'refused';
  readonly problems: readonly ImportRowProblem[];
  /** Values by field as they are taken. */
  readonly values: Readonly<Record<string, string>>;
}

/** What an import would do. */
export interface ImportPlan {
  readonly columns: readonly { readonly header: string; readonly field: string | null }[];
  readonly rows: readonly PlannedRow[];
  /** Does it; gives what is needed to take it back. */
  write(change: { readonly tx: Database; readonly context: ApiContext }): Promise<unknown>;
}

/** What a plan is made from. */
export interface PlanInput {
  readonly db: Database;
  readonly event: EventModel;
  readonly race: RaceModel | null;
  readonly file: CsvFile;
  /** SHA-256 of the file. */
  readonly contentSha256: string;
  readonly settings: ImportSettings;
  readonly now: InstantMs;
}

/** Plans imports of one kind. */
export type ImportPlanner = (input: PlanInput) => Promise<ImportPlan>;

const planners = new Map<ImportModel['kind'], ImportPlanner>();

/** Says who plans a kind of import; the slice that owns what is imported does. */
export function registerImportPlanner(kind: ImportModel['kind'], planner: ImportPlanner): void {
  planners.set(kind, planner);
}

/** Plans an import by its kind. */
export function planImport(kind: ImportModel['kind'], input: PlanInput): Promise<ImportPlan> {
  const planner = planners.get(kind);
  if (planner === undefined) throw new Error(`Nobody plans imports of ${kind}`);
  return planner(input);
}

const RAW_LENGTH = 300;
const LINE_BREAKS = /\s*[\r\n]+\s*/g;

/** The row as text for messages and the log. */
export function rawOf(file: CsvFile, row: CsvRow, maxLength = RAW_LENGTH): string {
  let raw = '';
  for (const [position, cell] of row.cells.entries()) {
    raw += `${position === 0 ? '' : file.delimiter}${cell.slice(0, maxLength)}`;
    if (raw.length > maxLength) break;
  }
  return keepable(raw).slice(0, maxLength);
}

/** A text without what Postgres can't keep. */
export function keepable(text: string): string {
  return text.replace(/\0|\p{Cs}/gu, '\uFFFD');
}

/** The row as the domain's readers take it: header → cell; line breaks within a cell become spaces. */
export function cellsByHeader(file: CsvFile, row: CsvRow): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [position, header] of file.headers.entries())
    cells[header] = (row.cells[position] ?? '').replace(LINE_BREAKS, ' ');
  return cells;
}

/** Cells beyond the header are an error, since they can't be told apart; missing ones are empty. */
export function shapeProblems(file: CsvFile, row: CsvRow): ImportRowProblem[] {
  const found = row.cells.length;
  const wanted = file.headers.length;
  if (found === wanted) return [];
  return [
    {
      code: 'row-ragged',
      severity: found > wanted ? 'error' : 'warning',
      column: null,
      params: { found, wanted },
    },
  ];
}

/** The columns as they are understood: those that were chosen, or guessed ones. */
export function resolveColumns<Field extends string>(
  input: PlanInput,
  guess: (headers: readonly string[]) => Readonly<Partial<Record<Field, string>>>,
): {
  readonly map: Readonly<Partial<Record<Field, string>>>;
  readonly shown: ImportPlan['columns'];
} {
  const { headers } = input.file;
  const chosen = input.settings.columns;
  const map: Partial<Record<string, string>> = {};
  if (chosen === null) Object.assign(map, guess(headers));
  else
    for (const [position, header] of headers.entries()) {
      const field = chosen[position];
      if (field && map[field] === undefined) map[field] = header;
    }
  const fields = new Map(Object.entries(map).map(([field, header]) => [header, field]));
  return {
    map: map as Readonly<Partial<Record<Field, string>>>,
    shown: headers.map((header) => ({ header, field: fields.get(header) ?? null })),
  };
}
