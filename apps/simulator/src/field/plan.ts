import type { DistanceMetres, InstantMs } from '@backstride/domain';

/** A mat on the course. Races of one event share mats by their code. */
export interface CheckpointPlan {
  readonly timingPointCode: string;
  readonly name: string;
  /** From the start. */
  readonly distance: DistanceMetres;
}

export interface WavePlan {
  readonly name: string;
  readonly gunAt: InstantMs;
}

/** A race to be filled with runners. */
export interface RacePlan {
  readonly slug: string;
  readonly name: string;
  readonly distance: DistanceMetres;
  /** From the start to the finish, at least those two. */
  readonly checkpoints: readonly CheckpointPlan[];
  readonly waves: readonly [WavePlan, ...WavePlan[]];
  readonly runnersPerWave: number;
  /** Bibs count up from it. */
  readonly firstBib: number;
}

/** Somebody in the start list. */
export interface Runner {
  readonly bib: string;
  readonly name: string;
  readonly sex: 'F' | 'M' | 'X' | null;
  readonly ageYears: number | null;
  readonly clubName: string | null;
  readonly waveName: string;
  /** The main chip, and a backup chip with some. */
  readonly chips: readonly string[];
  readonly guideName: string | null;
  readonly guideChip: string | null;
}

/** A reader saw a chip. */
export interface FieldRead {
  readonly readerId: string;
  readonly chip: string;
  readonly at: InstantMs;
  readonly rssiDbm: number;
}

export interface FieldGun {
  readonly factId: string;
  readonly waveName: string;
  readonly at: InstantMs;
}

/** Somebody at the line saw a runner pass whom no reader saw. */
export interface FieldCrossing {
  readonly factId: string;
  readonly bib: string;
  readonly timingPointCode: string;
  /** By a watch, to the second. */
  readonly at: InstantMs;
}

/** A decision that an official takes about a runner, at a time. */
export interface FieldRuling {
  readonly factId: string;
  readonly bib: string;
  readonly decision: 'DNS' | 'DNF' | 'DSQ';
  readonly reason: string;
  readonly at: InstantMs;
}

/** A race as it goes, from the first read to the last decision; each list by time. */
export interface Field {
  readonly runners: readonly Runner[];
  readonly guns: readonly FieldGun[];
  readonly reads: readonly FieldRead[];
  readonly crossings: readonly FieldCrossing[];
  readonly rulings: readonly FieldRuling[];
}

/** The reader of a place that counts, and the one beside it that counts where the first has nothing. */
export function readerIds(timingPointCode: string): { readonly main: string; readonly backup: string } {
  return { main: `${timingPointCode}-main`, backup: `${timingPointCode}-backup` };
}
