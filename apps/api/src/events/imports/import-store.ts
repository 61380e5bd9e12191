import { createHash } from 'node:crypto';
import { type Database, decodeCursor, type Page, type PageArgs, pageSize, toPage } from '../../db/index.ts';
import type { ImportModel } from '../models.ts';
import { type ImportPlan, type ImportSettings, NO_SETTINGS, type PlannedRow } from './import-plan.ts';

/** What is kept of a plan to be shown. Rows with problems are kept up to a limit; the counts are whole. */
export interface ImportOutcome {
  readonly columns: ImportPlan['columns'];
  readonly counts: {
    readonly rows: number;
    readonly new: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly refused: number;
    readonly warned: number;
    readonly byProblem: readonly { readonly code: string; readonly count: number }[];
  };
  readonly problemRows: readonly Pick<PlannedRow, 'line' | 'raw' | 'problems'>[];
  readonly problemRowCount: number;
  readonly sampleRows: readonly Pick<PlannedRow, 'line' | 'effect' | 'values'>[];
}

export const MAX_PROBLEM_ROWS = 2_000;
const SAMPLE_ROWS = 10;
const MAX_PAGE = 100;

/** Sums a plan up. */
export function outcomeOf({ columns, rows }: ImportPlan): ImportOutcome {
  const byEffect = { new: 0, changed: 0, unchanged: 0, refused: 0 };
  const byProblem = new Map<string, number>();
  let warned = 0;
  for (const row of rows) {
    byEffect[row.effect]++;
    if (row.effect !== 'refused' && row.problems.length > 0) warned++;
    for (const { code } of row.problems) byProblem.set(code, (byProblem.get(code) ?? 0) + 1);
  }
  const withProblems = rows.filter((row) => row.problems.length > 0);
  const worstFirst = [
    ...withProblems.filter((row) => row.effect === 'refused'),
    ...withProblems.filter((row) => row.effect !== 'refused'),
  ];
  return {
    columns,
    counts: {
      rows: rows.length,
      ...byEffect,
      warned,
      byProblem: [...byProblem]
        .map(([code, count]) => ({ code, count }))
        .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
    },
    problemRows: worstFirst
      .slice(0, MAX_PROBLEM_ROWS)
      .map(({ line, raw, problems }) => ({ line, raw, problems })),
    problemRowCount: worstFirst.length,
    sampleRows: rows.slice(0, SAMPLE_ROWS).map(({ line, effect, values }) => ({ line, effect, values })),
  };
}

/** Selects imports as models, without files. */
export function selectImports(db: Database) {
  return db
    .selectFrom('imports')
    .select([
      'id',
      'event_id as eventId',
      'race_id as raceId',
      'kind',
      'file_name as fileName',
      'uploaded_by as uploadedBy',
      'uploaded_at as uploadedAt',
      'applied_at as appliedAt',
      'undone_at as undoneAt',
    ])
    .$castTo<ImportModel>();
}

export function findImport(db: Database, id: string): Promise<ImportModel | undefined> {
  return selectImports(db).where('id', '=', id).executeTakeFirst();
}

/** An event's uploads, newest first. */
export async function pageImports(
  db: Database,
  options: PageArgs & { readonly eventId: string },
): Promise<Page<ImportModel>> {
  const size = pageSize(options.first, MAX_PAGE);
  let query = selectImports(db).where('event_id', '=', options.eventId);
  if (options.after) {
    const [uploadedAt, id] = decodeCursor(options.after, [0, '']);
    const at = new Date(uploadedAt);
    query = query.where((eb) =>
      eb.or([
        eb('uploaded_at', '<', at),
        eb.and([eb('uploaded_at', '=', at), eb(eb.cast<string>('id', 'text'), '<', id)]),
      ]),
    );
  }
  const rows = await query
    .orderBy('uploaded_at', 'desc')
    .orderBy((eb) => eb.cast<string>('id', 'text'), 'desc')
    .limit(size + 1)
    .execute();
  return toPage(rows, size, (row) => [row.uploadedAt.getTime(), row.id]);
}

/** The file and what was chosen for it. */
export async function readImportContent(db: Database, id: string) {
  const row = await db
    .selectFrom('imports')
    .select(['content', 'content_sha256', 'settings'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    content: row.content,
    contentSha256: row.content_sha256,
    settings: { ...NO_SETTINGS, ...(row.settings as Partial<ImportSettings>) },
  };
}

/** What the last preview or the application found; null before the first preview. */
export async function readOutcome(db: Database, id: string): Promise<ImportOutcome | null> {
  const row = await db.selectFrom('imports').select('outcome').where('id', '=', id).executeTakeFirst();
  return (row?.outcome ?? null) as unknown as ImportOutcome | null;
}

/** Keeps an uploaded file. */
export async function insertImport(
  db: Database,
  upload: {
    readonly eventId: string;
    readonly raceId: string | null;
    readonly kind: ImportModel['kind'];
    readonly fileName: string;
    readonly content: Buffer;
    readonly uploadedBy: string | null;
  },
): Promise<string> {
  const { id } = await db
    .insertInto('imports')
    .values({
      event_id: upload.eventId,
      race_id: upload.raceId,
      kind: upload.kind,
      file_name: upload.fileName,
      content: upload.content,
      content_sha256: createHash('sha256').update(upload.content).digest('hex'),
      uploaded_by: upload.uploadedBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
