import { sql } from 'kysely';
import { type Database, inTransaction } from '../../db/index.ts';
import type { ResultRow } from './rows.ts';
import type { RaceSummary } from './summary.ts';

/** Where a race's stored results stand; whoever writes must have seen exactly this. */
export interface ProjectionMark {
  readonly logPosition: number;
  readonly setupVersion: number;
  readonly changePosition: number;
}

/** Somebody else has written since: what is in memory no longer is what is stored. */
export class StaleProjectionError extends Error {
  constructor(raceId: string) {
    super(`The results of race ${raceId} were written by another process`);
    this.name = 'StaleProjectionError';
  }
}

/** What is to be written of one race. */
export interface ProjectionChange {
  readonly eventId: string;
  readonly raceId: string;
  readonly seen: ProjectionMark;
  readonly logPosition: number;
  readonly setupVersion: number;
  /** Rows that are new or differ. */
  readonly changed: readonly ResultRow[];
  readonly removedEntryIds: readonly string[];
  readonly summary: RaceSummary;
}

/** How many rows go into one statement. */
const ROWS_PER_STATEMENT = 5_000;

/** Makes the projection row where it is missing and tells where it stands. */
export async function openProjection(
  db: Database,
  race: { readonly eventId: string; readonly raceId: string },
): Promise<ProjectionMark> {
  await db
    .insertInto('race_projections')
    .values({ race_id: race.raceId, event_id: race.eventId })
    .onConflict((conflict) => conflict.column('race_id').doNothing())
    .execute();
  return db
    .selectFrom('race_projections')
    .select([
      'log_position as logPosition',
      'setup_version as setupVersion',
      'change_position as changePosition',
    ])
    .where('race_id', '=', race.raceId)
    .executeTakeFirstOrThrow();
}

/** The hash of each stored row, by entry. */
export async function storedHashes(db: Database, raceId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('results')
    .select(['entry_id', 'content_hash'])
    .where('race_id', '=', raceId)
    .execute();
  return new Map(rows.map((row) => [row.entry_id, row.content_hash]));
}

/**
 * Writes a change in one transaction: rows, summary, position, and the news of it.
 *
 * @throws StaleProjectionError when the stored results are not those that `seen` names; nothing is written
 */
export async function saveProjection(db: Database, change: ProjectionChange): Promise<ProjectionMark> {
  return inTransaction(db, async ({ tx }) => {
    await lockSeen(tx, change);
    const hasRemoved = change.removedEntryIds.length > 0;
    const isNews = hasRemoved || change.changed.length > 0;
    const changePosition = change.seen.changePosition + (isNews ? 1 : 0);
    if (hasRemoved)
      await sql`delete from results where race_id = ${change.raceId}
        and entry_id = any(${change.removedEntryIds}::uuid[])`.execute(tx);
    for (let start = 0; start < change.changed.length; start += ROWS_PER_STATEMENT)
      await upsertRows(tx, {
        change,
        changePosition,
        rows: change.changed.slice(start, start + ROWS_PER_STATEMENT),
      });
    await updateHead(tx, { change, changePosition, isNews, hasRemoved });
    return { logPosition: change.logPosition, setupVersion: change.setupVersion, changePosition };
  });
}

/** Keeps the hash of the whole results, unless they have changed since. */
export async function saveHash(
  db: Database,
  options: { readonly raceId: string; readonly seen: ProjectionMark; readonly sha256: string },
): Promise<void> {
  const { raceId, seen } = options;
  await inTransaction(db, async ({ tx }) => {
    const { numUpdatedRows } = await tx
      .updateTable('race_projections')
      .set({ results_sha256: options.sha256 })
      .where('race_id', '=', raceId)
      .where('change_position', '=', seen.changePosition)
      .where('setup_version', '=', seen.setupVersion)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows > 0n) await announce(tx, raceId, seen.changePosition);
  });
}

async function lockSeen(tx: Database, { raceId, seen }: ProjectionChange): Promise<void> {
  const found = await tx
    .selectFrom('race_projections')
    .select(['log_position', 'setup_version', 'change_position'])
    .where('race_id', '=', raceId)
    .forUpdate()
    .executeTakeFirst();
  if (
    found?.log_position !== seen.logPosition ||
    found.setup_version !== seen.setupVersion ||
    found.change_position !== seen.changePosition
  )
    throw new StaleProjectionError(raceId);
}

async function upsertRows(
  tx: Database,
  options: {
    readonly change: ProjectionChange;
    readonly changePosition: number;
    readonly rows: readonly ResultRow[];
  },
): Promise<void> {
  const { change, changePosition } = options;
  await sql`
    insert into results (race_id, event_id, change_position, ${columnList})
    select ${change.raceId}::uuid, ${change.eventId}::uuid, ${changePosition}::bigint, ${columnList}
    from json_populate_recordset(null::results, ${JSON.stringify(options.rows)}::json)
    on conflict (race_id, entry_id) do update set change_position = excluded.change_position, ${assignments}
  `.execute(tx);
}

const columns = [
  'entry_id',
  'bib',
  'list_order',
  'status',
  'place',
  'place_in_sex',
  'place_in_age_group',
  'places_in_categories',
  'sex',
  'age_group_key',
  'category_keys',
  'club_name',
  'gun_at',
  'is_gun_planned',
  'start_at',
  'start_source',
  'finish_at',
  'raw_gun_ms',
  'raw_net_ms',
  'penalty_ms',
  'gun_ms',
  'net_ms',
  'ranked_ms',
  'displayed_gun_ms',
  'displayed_net_ms',
  'splits',
  'ruling_fact_ids',
  'content_hash',
];
const columnList = sql.raw(columns.join(', '));
const assignments = sql.raw(
  columns
    .filter((column) => column !== 'entry_id')
    .map((column) => `${column} = excluded.${column}`)
    .join(', '),
);

async function updateHead(
  tx: Database,
  options: {
    readonly change: ProjectionChange;
    readonly changePosition: number;
    readonly isNews: boolean;
    readonly hasRemoved: boolean;
  },
): Promise<void> {
  const { change, changePosition, isNews } = options;
  const { counts, facets, sectionBands, firstGunAt } = change.summary;
  await tx
    .updateTable('race_projections')
    .set({
      log_position: change.logPosition,
      setup_version: change.setupVersion,
      change_position: changePosition,
      counts: JSON.stringify(counts),
      facets: JSON.stringify(facets),
      section_bands: JSON.stringify(sectionBands),
      first_gun_at: firstGunAt === null ? null : new Date(firstGunAt),
      ...(options.hasRemoved ? { removal_position: changePosition } : {}),
      ...(isNews ? { results_sha256: null, updated_at: sql<Date>`now()` } : {}),
    })
    .where('race_id', '=', change.raceId)
    .execute();
  await announce(tx, change.raceId, changePosition);
}

async function announce(tx: Database, raceId: string, position: number): Promise<void> {
  await sql`select pg_notify('backstride_results', ${JSON.stringify({ raceId, position })})`.execute(tx);
}
