import type { DurationMs, InstantMs } from '../units/index.ts';

/**
 * The race log is a grow-only set of facts. Ids make equal facts one; the order of arrival never matters.
 * Among facts that contradict each other the highest (official's rank, corrected time, id) wins.
 */
export type Fact = ChipRead | ManualCrossing | Gun | Ruling | ReaderClockOffset | VoidFact;

/** Who said it: the higher rank wins a contradiction. */
export type OfficialRank = 'device' | 'timer' | 'judge' | 'starter' | 'organizer' | 'chief-judge';

interface FactBase {
  /** 32 lower-case hex digits; derived from the content for reads, random for taps and decisions. */
  readonly id: string;
  /** The moment the fact is about, by the clock of the device that recorded it. */
  readonly occurredAt: InstantMs;
  readonly official: OfficialRank;
}

/** A reader saw a chip. */
export interface ChipRead extends FactBase {
  readonly kind: 'chip-read';
  readonly timingPointId: string;
  readonly readerId: string;
  readonly chip: string;
  /** Signal strength in dBm, when the reader tells it; the strongest inside the ignore window is kept. */
  readonly rssiDbm: number | null;
}

/** A person (or a list of finish times from elsewhere) says that this bib passed here. */
export interface ManualCrossing extends FactBase {
  readonly kind: 'manual-crossing';
  readonly timingPointId: string;
  readonly raceId: string | null;
  readonly bib: string;
}

/** The start signal of a wave. */
export interface Gun extends FactBase {
  readonly kind: 'gun';
  readonly raceId: string;
  /** Null: for every wave of the race. */
  readonly waveId: string | null;
  readonly source: 'starter' | 'reader';
}

/** A decision about one runner. */
export interface Ruling extends FactBase {
  readonly kind: 'ruling';
  readonly raceId: string;
  readonly entryId: string;
  readonly decision: RulingDecision;
  readonly reason: string;
}

export type RulingDecision =
  | { readonly type: 'dns' | 'dnf' | 'dsq' | 'unranked' | 'reinstate' }
  | { readonly type: 'time-penalty'; readonly penaltyMs: DurationMs }
  /** The officials saw two runners finish together: they share the better of their places. */
  | { readonly type: 'dead-heat'; readonly withEntryId: string };

/** A reader's clock was measured: true time = its time + offset. The latest per reader counts for all its reads. */
export interface ReaderClockOffset extends FactBase {
  readonly kind: 'reader-clock-offset';
  readonly readerId: string;
  readonly offsetMs: DurationMs;
}

/** Takes another fact out of the results, with a reason; the fact itself stays in the log. */
export interface VoidFact extends FactBase {
  readonly kind: 'void';
  readonly targetFactId: string;
  readonly reason: string;
}
