import type { DistanceMetres, DurationMs, InstantMs } from '../units/index.ts';

/** Which way a runner faces on a stretch. */
export type Direction = 'backward' | 'forward' | 'walk';

/** Sex as ranked; `null` ranks overall only. */
export type Sex = 'F' | 'M' | 'X';

/** What places are taken by. World Athletics: gun is official, net informative. */
export type RankingBasis = 'gun' | 'net';

/** Times are rounded up, once, from the unrounded milliseconds. Road: whole seconds. Track: hundredths. */
export type Rounding = 'up-to-second' | 'up-to-hundredth' | 'exact-millisecond';

/** When two runners share a place: equal milliseconds, equal displayed time, or only by the officials' word. */
export type TieRule = 'exact-milliseconds' | 'displayed-time' | 'officials-only';

/** What the race allows of a forward-running guide. */
export type GuideRule = 'forbidden' | 'allowed' | 'required';

/** Age groups on race day; `maxYears` null means "and older". A group may be for one sex or for all. */
export interface AgeGroupDefinition {
  readonly key: string;
  readonly minYears: number;
  readonly maxYears: number | null;
}

/** The settings printed in the footer of the results. */
export interface RaceRules {
  readonly rankingBasis: RankingBasis;
  readonly rounding: Rounding;
  readonly tieRule: TieRule;
  readonly guideRule: GuideRule;
  /** How long after the gun a read on the start mat counts as a start. Default one hour. */
  readonly startWindowMs: DurationMs;
  /** Reads of one chip at one place within this time are one passing. Default 2 s. */
  readonly ignoreWindowMs: DurationMs;
  readonly ageGroups: readonly AgeGroupDefinition[];
}

/** What a checkpoint is to the race. */
export type CheckpointKind = 'start' | 'split' | 'finish';

/**
 * A place on the course where a passing is timed. Several checkpoints may share one timing point
 * (a loop course), and several races may share its mats.
 */
export interface Checkpoint {
  readonly id: string;
  readonly timingPointId: string;
  readonly kind: CheckpointKind;
  /** Order along the course, from 0 at the start, dense. */
  readonly ordinal: number;
  readonly name: string;
  readonly distanceMetres: DistanceMetres;
  /** What no forward runner beats from the checkpoint before; reads sooner than that are not this passing. */
  readonly minSectionMs: DurationMs;
  /** Faster than any plausible backward runner: flagged for review, never counted out. Null: not judged. */
  readonly softMinSectionMs: DurationMs | null;
  /** Direction demanded on the section that ends here. */
  readonly sectionDirection: Direction;
}

/** A group that starts together. */
export interface Wave {
  readonly id: string;
  readonly name: string;
  readonly plannedStartAt: InstantMs;
}

/** A chip on a runner or on a guide. Lower priority number is preferred: 0 main, 1 and more backup. */
export interface ChipAssignment {
  readonly chip: string;
  readonly priority: number;
}

/** One athlete in one race, as far as results need it. */
export interface EntrySetup {
  readonly id: string;
  readonly bib: string;
  readonly waveId: string | null;
  readonly sex: Sex | null;
  /** Age in whole years on race day; null when unknown. */
  readonly ageYears: number | null;
  /** A group given by the organizer's list; wins over the one computed from the age. */
  readonly ageGroupKey: string | null;
  readonly categoryKeys: readonly string[];
  readonly chips: readonly ChipAssignment[];
  /** Chips and bib of the forward guide: kept, shown, never scored. */
  readonly guideChips: readonly string[];
  readonly guideBib: string | null;
  /** False when the runner takes part without being ranked. */
  readonly ranked: boolean;
}

/** Everything that results are computed from, besides the log. */
export interface RaceSetup {
  readonly raceId: string;
  readonly eventId: string;
  readonly distanceMetres: DistanceMetres;
  readonly rules: RaceRules;
  /** Sorted by ordinal; the first is the start, the last the finish. */
  readonly checkpoints: readonly Checkpoint[];
  readonly waves: readonly Wave[];
  readonly entries: readonly EntrySetup[];
  /** Readers that count only where no main reader has a read at the same timing point. */
  readonly backupReaderIds: readonly string[];
}
