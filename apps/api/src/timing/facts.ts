import { durationMs, type Fact, instantMs, type RulingDecision } from '@backstride/domain';
import { sql } from 'kysely';
import type { Database } from '../db/index.ts';

/** A row of the log with the moment in milliseconds and the id in 32 hexadecimal digits. */
interface FactRow {
  readonly position: number;
  readonly id: string;
  readonly kind: Fact['kind'];
  readonly at: number;
  readonly official: Fact['official'];
  readonly timing_point_id: string | null;
  readonly reader_id: string | null;
  readonly chip: string | null;
  readonly bib: string | null;
  readonly race_id: string | null;
  readonly entry_id: string | null;
  readonly rssi_dbm: number | null;
  readonly detail: Readonly<Record<string, unknown>> | null;
}

const columns = sql`position, replace(fact_id::text, '-', '') as id, kind,
  (extract(epoch from occurred_at) * 1000)::bigint as at, official, timing_point_id, reader_id, chip, bib,
  race_id, entry_id, rssi_dbm, detail`;

/** Facts in the order of the log, and the position that they reach. */
export interface FactPage {
  readonly facts: readonly Fact[];
  readonly position: number;
}

/** The next facts after a position, at most `limit`. */
export async function readFacts(
  db: Database,
  options: { readonly eventId: string; readonly after: number; readonly limit: number },
): Promise<FactPage> {
  const { rows } = await sql<FactRow>`select ${columns} from race_log
    where event_id = ${options.eventId} and position > ${options.after}
    order by position limit ${options.limit}`.execute(db);
  return { facts: rows.map(toFact), position: rows.at(-1)?.position ?? options.after };
}

/**
 * What one runner's result is made of: reads of these chips, crossings of these bibs, and every gun, clock
 * offset, ruling and void of the event.
 */
export async function readFactsOfRunner(
  db: Database,
  options: {
    readonly eventId: string;
    readonly chips: readonly string[];
    readonly bibs: readonly string[];
  },
): Promise<readonly Fact[]> {
  const { eventId } = options;
  const { rows } = await sql<FactRow>`
    select ${columns} from race_log where event_id = ${eventId} and chip = any(${options.chips}::text[])
    union all
    select ${columns} from race_log
      where event_id = ${eventId} and bib = any(${options.bibs}::text[]) and kind = 'manual-crossing'
    union all
    select ${columns} from race_log
      where event_id = ${eventId} and kind not in ('chip-read', 'manual-crossing')`.execute(db);
  return rows.map(toFact);
}

function toFact(row: FactRow): Fact {
  const { kind } = row;
  const base = { id: row.id, occurredAt: instantMs(row.at), official: row.official };
  switch (kind) {
    case 'chip-read':
      return {
        ...base,
        kind,
        timingPointId: row.timing_point_id ?? '',
        readerId: row.reader_id ?? '',
        chip: row.chip ?? '',
        rssiDbm: row.rssi_dbm,
      };
    case 'manual-crossing':
      return {
        ...base,
        kind,
        timingPointId: row.timing_point_id ?? '',
        raceId: row.race_id,
        bib: row.bib ?? '',
      };
    case 'gun':
      return {
        ...base,
        kind,
        raceId: row.race_id ?? '',
        waveId: textOrNull(row.detail?.waveId),
        source: row.detail?.source === 'reader' ? 'reader' : 'starter',
      };
    case 'ruling':
      return {
        ...base,
        kind,
        raceId: row.race_id ?? '',
        entryId: row.entry_id ?? '',
        decision: toDecision(row.detail ?? {}),
        reason: String(row.detail?.reason ?? ''),
      };
    case 'reader-clock-offset':
      return {
        ...base,
        kind,
        readerId: row.reader_id ?? '',
        offsetMs: durationMs(Number(row.detail?.offsetMs ?? 0)),
      };
    case 'void':
      return {
        ...base,
        kind,
        targetFactId: String(row.detail?.targetFactId ?? ''),
        reason: String(row.detail?.reason ?? ''),
      };
  }
}

function toDecision(detail: Readonly<Record<string, unknown>>): RulingDecision {
  if (detail.decision === 'time-penalty')
    return { type: 'time-penalty', penaltyMs: durationMs(Number(detail.penaltyMs)) };
  if (detail.decision === 'dead-heat') return { type: 'dead-heat', withEntryId: String(detail.withEntryId) };
  return { type: detail.decision as 'dns' | 'dnf' | 'dsq' | 'unranked' | 'reinstate' };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
