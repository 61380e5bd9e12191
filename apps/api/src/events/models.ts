import type { AgeGroupDefinition, Checkpoint, InstantMs, RaceRules, Sex } from '@backstride/domain';

/** A row of `events`. Days are `YYYY-MM-DD` in the event's zone. */
export interface EventModel {
  readonly id: string;
  readonly clubId: string;
  readonly slug: string;
  readonly name: string;
  readonly place: string;
  readonly timeZone: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly isPublished: boolean;
  readonly setupVersion: number;
}

/** A row of `timing_points`. */
export interface TimingPointModel {
  readonly id: string;
  readonly eventId: string;
  readonly code: string;
  readonly name: string;
}

/** A row of `readers`. */
export interface ReaderModel {
  readonly eventId: string;
  readonly readerId: string;
  readonly timingPointId: string;
  readonly isBackup: boolean;
}

/** A row of `races`. */
export interface RaceModel {
  readonly id: string;
  readonly eventId: string;
  readonly slug: string;
  readonly name: string;
  readonly distanceMetres: number;
  readonly rules: RaceRules;
}

export type RaceRulesModel = RaceRules;

export type AgeGroupModel = AgeGroupDefinition;

/** A row of `checkpoints`. */
export interface CheckpointModel extends Checkpoint {
  readonly raceId: string;
}

/** A row of `waves`. */
export interface WaveModel {
  readonly id: string;
  readonly raceId: string;
  readonly name: string;
  readonly plannedStartAt: InstantMs;
}

/** A row of `categories`. */
export interface CategoryModel {
  readonly raceId: string;
  readonly key: string;
  readonly name: string;
}

/** An entry with its athlete, everything unhidden: resolvers decide what the viewer may see. */
export interface EntryModel {
  readonly id: string;
  readonly eventId: string;
  readonly raceId: string;
  readonly athleteId: string;
  readonly bib: string;
  readonly bibSort: string;
  readonly waveId: string | null;
  readonly ageYears: number | null;
  readonly ageGroupKey: string | null;
  readonly clubName: string | null;
  readonly guideName: string | null;
  readonly guideBib: string | null;
  readonly isRanked: boolean;
  readonly name: string | null;
  readonly sex: Sex | null;
  readonly birthDate: string | null;
  readonly isNameHidden: boolean;
  readonly isAgeHidden: boolean;
}

/** A row of `entry_chips`. */
export interface EntryChipModel {
  readonly entryId: string;
  readonly chip: string;
  readonly purpose: 'runner' | 'guide';
  readonly priority: number;
}

/** A row of `imports` without the file. */
export interface ImportModel {
  readonly id: string;
  readonly eventId: string;
  readonly raceId: string | null;
  readonly kind: 'entries' | 'reads' | 'finish-times';
  readonly fileName: string;
  readonly uploadedBy: string | null;
  readonly uploadedAt: Date;
  readonly appliedAt: Date | null;
  readonly undoneAt: Date | null;
}
