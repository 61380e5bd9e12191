import type { RunnerPageQuery } from './__generated__/RunnerPage.ts';

type Race = NonNullable<NonNullable<RunnerPageQuery['event']>['race']>;
type Checkpoint = Race['checkpoints'][number];
type Split = NonNullable<Race['result']>['splits'][number];

/** One stretch of the runner's race, from the checkpoint passed before to this one. */
export type Section = {
  readonly fromMetres: number;
  readonly toMetres: number;
  /** Whole seconds per kilometre. */
  readonly paceSPerKm: number;
};

/** One line of the race: a checkpoint, passed, missed, or still to come. */
export type Passage = {
  readonly checkpoint: Checkpoint;
  readonly split: Split | undefined;
  readonly section: Section | undefined;
  readonly state: 'passed' | 'missed' | 'toCome';
};

/** The course with what the runner did at each checkpoint. A split further on makes a gap a missed mat. */
export function passagesOf(checkpoints: readonly Checkpoint[], splits: readonly Split[]): readonly Passage[] {
  const byCheckpoint = new Map(splits.map((split) => [split.checkpoint.id, split]));
  const furthest = checkpoints.findLastIndex((checkpoint) => byCheckpoint.has(checkpoint.id));
  return checkpoints.map((checkpoint, index) => {
    const split = byCheckpoint.get(checkpoint.id);
    const state = split ? 'passed' : index < furthest && checkpoint.kind !== 'START' ? 'missed' : 'toCome';
    return { checkpoint, split, section: split && sectionOf(split), state };
  });
}

function sectionOf(split: Split): Section | undefined {
  const { sectionTime, sectionDistance, checkpoint } = split;
  if (sectionTime === null || sectionDistance === null || sectionDistance <= 0 || sectionTime <= 0)
    return undefined;
  return {
    fromMetres: checkpoint.distance - sectionDistance,
    toMetres: checkpoint.distance,
    paceSPerKm: paceSPerKm(sectionTime, sectionDistance),
  };
}

/** Pace in whole seconds per kilometre. */
export function paceSPerKm(durationMs: number, distanceMetres: number): number {
  return Math.round(durationMs / distanceMetres);
}

/** The field's pace on one section of the course. */
export type BandSection = {
  readonly fromMetres: number;
  readonly toMetres: number;
  readonly fastSPerKm: number;
  readonly middleSPerKm: number;
  readonly slowSPerKm: number;
};

/** The field's band along the course; sections that nobody has run are left out. */
export function bandSections(
  checkpoints: readonly Checkpoint[],
  bands: Race['sectionBands'],
): readonly BandSection[] {
  return checkpoints.flatMap((checkpoint, index) => {
    const before = checkpoints[index - 1];
    const band = bands.find((candidate) => candidate.checkpoint.id === checkpoint.id);
    if (before === undefined || band === undefined || checkpoint.distance <= before.distance) return [];
    const metres = checkpoint.distance - before.distance;
    return [
      {
        fromMetres: before.distance,
        toMetres: checkpoint.distance,
        fastSPerKm: paceSPerKm(band.fast, metres),
        middleSPerKm: paceSPerKm(band.middle, metres),
        slowSPerKm: paceSPerKm(band.slow, metres),
      },
    ];
  });
}
