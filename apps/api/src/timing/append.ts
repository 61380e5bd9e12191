import type { InstantMs, OfficialRank } from '@backstride/domain';
import { sql } from 'kysely';
import type { Database } from '../db/index.ts';
import { arrayLiteral } from './array-literal.ts';

/** A fact as it is written; what a kind does not have is left out. */
export interface NewFact {
  /** 32 hexadecimal digits. */
  readonly id: string;
  readonly kind: 'chip-read' | 'manual-crossing' | 'gun' | 'ruling' | 'reader-clock-offset' | 'void';
  readonly occurredAt: InstantMs;
  readonly official: OfficialRank;
  readonly timingPointId?: string;
  readonly readerId?: string;
  readonly chip?: string;
  readonly bib?: string;
  readonly raceId?: string;
  readonly entryId?: string;
  readonly rssiDbm?: number;
  readonly detail?: Readonly<Record<string, string | number | null>>;
  /** The line as it came. */
  readonly raw?: string;
}

/** What came of appending. */
export interface Appended {
  /** Facts that the log did not have. */
  readonly recorded: number;
  /** Where the log ends now. */
  readonly logPosition: number;
}

/**
 * Writes facts to an event's log in one statement; those that the log has already are left alone.
 * The event has to exist. Texts must not hold NUL characters.
 */
export async function appendFacts(
  db: Database,
  options: {
    readonly eventId: string;
    readonly facts: readonly NewFact[];
    readonly recordedBy: string | null;
    readonly receivedAt: InstantMs;
  },
): Promise<Appended> {
  const { facts } = options;
  const column = (part: (fact: NewFact) => string | number | undefined) => arrayLiteral(facts.map(part));
  const { rows } = await sql<{ recorded_count: number; last_position: number }>`
    select recorded_count, last_position from append_facts(
      ${options.eventId},
      ${column((fact) => fact.id)}::uuid[],
      ${column((fact) => fact.kind)}::text[],
      ${column((fact) => new Date(fact.occurredAt).toISOString())}::timestamptz[],
      ${column((fact) => fact.official)}::text[],
      ${column((fact) => fact.timingPointId)}::uuid[],
      ${column((fact) => fact.readerId)}::text[],
      ${column((fact) => fact.chip)}::text[],
      ${column((fact) => fact.bib)}::text[],
      ${column((fact) => fact.raceId)}::uuid[],
      ${column((fact) => fact.entryId)}::uuid[],
      ${column((fact) => fact.rssiDbm)}::smallint[],
      ${column((fact) => (fact.detail === undefined ? undefined : JSON.stringify(fact.detail)))}::jsonb[],
      ${column((fact) => fact.raw)}::text[],
      '{}'::jsonb[],
      ${options.recordedBy}::uuid,
      ${new Date(options.receivedAt).toISOString()}::timestamptz
    )`.execute(db);
  return { recorded: rows[0]?.recorded_count ?? 0, logPosition: rows[0]?.last_position ?? 0 };
}
