import type { DurationMs, InstantMs } from '../units/index.ts';

/** Where a runner stands; never mixed into the place. */
export type ResultStatus = 'entered' | 'on-course' | 'finished' | 'dns' | 'dnf' | 'dsq' | 'unranked';

/** What became of a read or a crossing, and so why it counts or not. */
export type DispositionReason =
  | 'counted'
  | 'duplicate'
  | 'before-start'
  | 'too-soon'
  | 'unknown-chip'
  | 'unknown-bib'
  | 'guide'
  | 'after-finish'
  | 'after-withdrawal'
  | 'out-of-order'
  | 'backup-not-needed'
  | 'voided';

/** The fate of one read of one entry. */
export interface Disposition {
  readonly factId: string;
  /** The time with the reader's clock offset applied. */
  readonly correctedAt: InstantMs;
  readonly timingPointId: string;
  /** The checkpoint it counted at, or was weighed for. */
  readonly checkpointId: string | null;
  readonly reason: DispositionReason;
  /** The fact that was preferred to this one, where there is one. */
  readonly insteadFactId: string | null;
}

/** One passing of one checkpoint. */
export interface Split {
  readonly checkpointId: string;
  readonly passedAt: InstantMs;
  readonly factId: string;
  readonly gunMs: DurationMs | null;
  readonly netMs: DurationMs | null;
  /** Faster than a plausible backward section: for a human to look at. */
  readonly suspicious: boolean;
}

/** Where the start of the net time came from. */
export type StartSource = 'start-read' | 'gun' | 'planned-gun' | 'none';

/** Everything about one entry that needs no look at the others. */
export interface EntryOutcome {
  readonly entryId: string;
  readonly bib: string;
  readonly status: ResultStatus;
  readonly gunAt: InstantMs | null;
  /** True when no gun was recorded and the planned time is used. */
  readonly gunIsPlanned: boolean;
  readonly startAt: InstantMs | null;
  readonly startSource: StartSource;
  readonly finishAt: InstantMs | null;
  readonly splits: readonly Split[];
  /** Unrounded, without penalties. */
  readonly rawGunMs: DurationMs | null;
  readonly rawNetMs: DurationMs | null;
  readonly penaltyMs: DurationMs;
  /** Unrounded, with penalties. */
  readonly gunMs: DurationMs | null;
  readonly netMs: DurationMs | null;
  /** The one of the two that places are taken by; null unless finished. */
  readonly rankedMs: DurationMs | null;
  /** Rounded by the race's rule, for display. */
  readonly displayedGunMs: DurationMs | null;
  readonly displayedNetMs: DurationMs | null;
  readonly sex: 'F' | 'M' | 'X' | null;
  readonly ageGroupKey: string | null;
  readonly categoryKeys: readonly string[];
  readonly rulingFactIds: readonly string[];
}

/** An outcome with its places. Place is null unless finished and ranked. Shared places: 1, 2, 2, 4. */
export interface EntryResult extends EntryOutcome {
  readonly place: number | null;
  readonly placeInSex: number | null;
  /** Place among the same sex and age group. */
  readonly placeInAgeGroup: number | null;
  readonly placeInCategories: Readonly<Record<string, number>>;
  /** Place in the list as shown, from 1, dense: finishers by place, then who is furthest, then entered, then DNF, DNS, DSQ. */
  readonly listOrder: number;
}

/** The results of one race. */
export interface RaceResults {
  readonly raceId: string;
  /** In list order. */
  readonly entries: readonly EntryResult[];
  /** Reads and crossings that belong to nobody in this race. */
  readonly unassigned: readonly Disposition[];
}
