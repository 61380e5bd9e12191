import type {
  Disposition,
  ExplanationSentence,
  ResultStatus,
  Sex,
  Split,
  StartSource,
} from '@backstride/domain';
import type { Page } from '../db/index.ts';
import type { EntryModel } from '../events/index.ts';

/** One passing as it is kept in `results.splits`. */
export interface StoredSplit {
  readonly checkpointId: string;
  /** UTC milliseconds. */
  readonly at: number;
  readonly gunMs: number | null;
  readonly netMs: number | null;
  readonly suspicious: boolean;
}

/** A row of `results`. Durations are milliseconds. */
export interface ResultModel {
  readonly raceId: string;
  readonly entryId: string;
  readonly eventId: string;
  readonly bib: string;
  readonly listOrder: number;
  readonly status: ResultStatus;
  readonly place: number | null;
  readonly placeInSex: number | null;
  readonly placeInAgeGroup: number | null;
  readonly placesInCategories: Readonly<Record<string, number>>;
  readonly sex: Sex | null;
  readonly ageGroupKey: string | null;
  readonly clubName: string | null;
  readonly gunAt: Date | null;
  readonly isGunPlanned: boolean;
  readonly startAt: Date | null;
  readonly startSource: StartSource;
  readonly finishAt: Date | null;
  readonly rawGunMs: number | null;
  readonly rawNetMs: number | null;
  readonly penaltyMs: number;
  readonly displayedGunMs: number | null;
  readonly displayedNetMs: number | null;
  readonly splits: readonly StoredSplit[];
  readonly changePosition: number;
  /** Loaded along where many subscribers get the same rows. */
  readonly entry?: EntryModel;
}

/** A passing with what the resolvers need to find its checkpoint and its section. */
export interface SplitModel extends StoredSplit {
  readonly raceId: string;
  /** The checkpoint passed before this one; null for the first. */
  readonly previous: StoredSplit | null;
  /** The runner's start, for the first section. */
  readonly startAt: number | null;
}

/** Counts as they are kept in `race_projections.counts`. */
export interface ResultCounts {
  readonly entered: number;
  readonly started: number;
  readonly onCourse: number;
  readonly finished: number;
  readonly didNotStart: number;
  readonly didNotFinish: number;
  readonly disqualified: number;
  readonly isGunPlanned: boolean;
}

/** One value of a filter and how many results have it. */
export interface Facet {
  readonly key: string;
  readonly count: number;
}

/** Facets as they are kept in `race_projections.facets`. */
export interface Facets {
  readonly sexes: readonly Facet[];
  readonly ageGroups: readonly Facet[];
  readonly categories: readonly Facet[];
  readonly clubs: readonly Facet[];
  readonly statuses: readonly Facet[];
}

/** A band as it is kept in `race_projections.section_bands`; milliseconds. */
export interface StoredSectionBand {
  readonly checkpointId: string;
  readonly fastMs: number;
  readonly middleMs: number;
  readonly slowMs: number;
  readonly count: number;
}

export interface SectionBandModel extends StoredSectionBand {
  readonly raceId: string;
}

/** A row of `race_projections`: what a race comes to. */
export interface RaceHead {
  readonly raceId: string;
  readonly changePosition: number;
  readonly removalPosition: number;
  readonly sha256: string | null;
  readonly counts: ResultCounts;
  readonly facets: Facets;
  readonly sectionBands: readonly StoredSectionBand[];
  readonly firstGunAt: Date | null;
  readonly updatedAt: Date;
}

export type ResultsSummaryModel = RaceHead;

/** A disposition with the race, so that its checkpoint can be found. */
export interface RunnerReadModel extends Disposition {
  readonly raceId: string;
  readonly kind: 'chip-read' | 'manual-crossing';
  readonly readerId: string | null;
  readonly chip: string | null;
}

export type ExplanationSentenceModel = ExplanationSentence;

export type DomainSplit = Split;

/** A page of results; how many the filter leaves is counted only when it is asked for. */
export interface ResultConnectionModel extends Page<ResultModel> {
  readonly totalCount: () => Promise<number>;
  /** Change position that the page was read at. */
  readonly position: number;
}
