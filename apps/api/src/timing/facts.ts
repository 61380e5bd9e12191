import { durationMs, type Fact, instantMs, type RulingDecision } from '@backstride/domain';
import { sql } from 'kysely';
import type { Database } from '../db/index.ts';

/** A row of the log as it travels: id in 32 hexadecimal digits, moment in UTC milliseconds. */
type FactTuple = readonly [
  id: string,
  kind: Fact['kind'],
  at: number,
  official: Fact['official'],
  timingPointId: string | null,
  readerId: string | null,
  chip: string | null,
  bib: string | null,
  raceId: string | null,
  entryId: string | null,
  rssiDbm: number | null,
  detail: Readonly<Record<string, unknown>> | null,
];

/** As JSON, because half a million rows are read several times faster so than as rows of the driver. */
const tuple = sql`json_build_array(replace(fact_id::text, '-', ''), kind,
  (extract(epoch from occurred_at) * 1000)::bigint, official, timing_point_id, reader_id, chip, bib, race_id,
  entry_id, rssi_dbm, detail)`;

/** Facts in the order of the log, and the position that they reach. */
export interface FactPage {
  readonly facts: readonly Fact[];
  readonly position: number;
}

/** The next facts after a position, at most `limit`. Positions are dense, so that a range is a page. */
export async function readFacts(
  db: Database,
  options: { readonly eventId: string; readonly after: number; readonly limit: number },
): Promise<FactPage> {
  const { eventId, after, limit } = options;
  const { rows } = await sql<{ facts: readonly FactTuple[] | null; position: number | null }>`
    select json_agg(${tuple}) as facts, max(position) as position from race_log
    where event_id = ${eventId} and position > ${after} and position <= ${after + limit}`.execute(db);
  return { facts: (rows[0]?.facts ?? []).map(toFact), position: rows[0]?.position ?? after };
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
  const { rows } = await sql<{ fact: FactTuple }>`
    select ${tuple} as fact from race_log where event_id = ${eventId} and chip = any(${options.chips}::text[])
    union all
    select ${tuple} as fact from race_log
      where event_id = ${eventId} and bib = any(${options.bibs}::text[]) and kind = 'manual-crossing'
    union all
    select ${tuple} as fact from race_log
      where event_id = ${eventId} and kind not in ('chip-read', 'manual-crossing')`.execute(db);
  return rows.map(({ fact }) => toFact(fact));
}

function toFact(row: FactTuple): Fact {
  const [id, kind, at, official, timingPointId, readerId, chip, bib, raceId, entryId, rssiDbm, detail] = row;
  const base = { id, occurredAt: instantMs(at), official };
  switch (kind) {
    case 'chip-read':
      return {
        ...base,
        kind,
        timingPointId: timingPointId ?? '',
        readerId: readerId ?? '',
        chip: chip ?? '',
        rssiDbm,
      };
    case 'manual-crossing':
      return { ...base, kind, timingPointId: timingPointId ?? '', raceId, bib: bib ?? '' };
    case 'gun':
      return {
        ...base,
        kind,
        raceId: raceId ?? '',
        waveId: textOrNull(detail?.waveId),
        source: detail?.source === 'reader' ? 'reader' : 'starter',
      };
    case 'ruling':
      return {
        ...base,
        kind,
        raceId: raceId ?? '',
        entryId: entryId ?? '',
        decision: toDecision(detail ?? {}),
        reason: String(detail?.reason ?? ''),
      };
    case 'reader-clock-offset':
      return {
        ...base,
        kind,
        readerId: readerId ?? '',
        offsetMs: durationMs(Number(detail?.offsetMs ?? 0)),
      };
    case 'void':
      return {
        ...base,
        kind,
        targetFactId: String(detail?.targetFactId ?? ''),
        reason: String(detail?.reason ?? ''),
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
