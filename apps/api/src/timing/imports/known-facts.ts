import { sql } from 'kysely';
import type { Database } from '../../db/index.ts';

/** Those of the ids that the log has already. */
export async function knownFactIds(
  db: Database,
  eventId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select replace(fact_id::text, '-', '') as id from race_log
    where event_id = ${eventId} and fact_id = any(${ids}::uuid[])`.execute(db);
  return new Set(rows.map((row) => row.id));
}
