import type { Checkpoint, EntrySetup, RaceRules, RaceSetup } from '../../events/index.ts';
import {
  type ChipRead,
  chipReadFactId,
  type Gun,
  type ManualCrossing,
  type Ruling,
  type RulingDecision,
} from '../../timing/index.ts';
import { distanceMetres, type InstantMs, instantMs, minutes, seconds } from '../../units/index.ts';

/** 2026-06-07T07:00:00Z, a Sunday morning. */
export const gunAt = instantMs(Date.UTC(2026, 5, 7, 7, 0, 0));

/** So many seconds after the gun. */
export function at(secondsAfterGun: number): InstantMs {
  return instantMs(gunAt + Math.round(secondsAfterGun * 1000));
}

/** The settings of a road race, or what a test needs instead. */
export function rulesOf(changes: Partial<RaceRules> = {}): RaceRules {
  return {
    rankingBasis: 'gun',
    rounding: 'up-to-second',
    tieRule: 'exact-milliseconds',
    guideRule: 'allowed',
    startWindowMs: minutes(60),
    ignoreWindowMs: seconds(2),
    ageGroups: [
      { key: '20-39', minYears: 20, maxYears: 39 },
      { key: '40+', minYears: 40, maxYears: null },
    ],
    ...changes,
  };
}

/** A checkpoint at a place; `minSeconds` is the shortest section before it. */
export function checkpointOf(
  id: string,
  timingPointId: string,
  minSeconds: number,
  changes: Partial<Checkpoint> = {},
): Checkpoint {
  return {
    id,
    timingPointId,
    kind: id === 'start' ? 'start' : id === 'finish' ? 'finish' : 'split',
    ordinal: 0,
    name: id,
    distanceMetres: distanceMetres(0),
    minSectionMs: seconds(minSeconds),
    softMinSectionMs: null,
    sectionDirection: 'backward',
    ...changes,
  };
}

/** Gives checkpoints their order and a distance. */
export function courseOf(...checkpoints: readonly Checkpoint[]): Checkpoint[] {
  return checkpoints.map((checkpoint, ordinal) => ({
    ...checkpoint,
    ordinal,
    distanceMetres: distanceMetres(ordinal * 2500),
  }));
}

/** Start, half way and finish on mats of their own. */
export const simpleCourse = courseOf(
  checkpointOf('start', 'mat-start', 0),
  checkpointOf('half', 'mat-half', 400),
  checkpointOf('finish', 'mat-finish', 400),
);

/** An entry with bib 7 → chip C7, unless a test says otherwise. */
export function entryOf(bib: string, changes: Partial<EntrySetup> = {}): EntrySetup {
  return {
    id: `entry-${bib}`,
    bib,
    waveId: 'wave-1',
    sex: null,
    ageYears: null,
    ageGroupKey: null,
    categoryKeys: [],
    chips: [{ chip: `C${bib}`, priority: 0 }],
    guideChips: [],
    guideBib: null,
    ranked: true,
    ...changes,
  };
}

/** A race of 5 km with one wave. */
export function raceOf(entries: readonly EntrySetup[], changes: Partial<RaceSetup> = {}): RaceSetup {
  return {
    raceId: 'race-1',
    eventId: 'event-1',
    distanceMetres: distanceMetres(5000),
    rules: rulesOf(),
    checkpoints: simpleCourse,
    waves: [{ id: 'wave-1', name: 'Wave 1', plannedStartAt: gunAt }],
    entries,
    backupReaderIds: ['backup-reader'],
    ...changes,
  };
}

/** A read of a chip so many seconds after the gun. */
export function readOf(
  chip: string,
  timingPointId: string,
  secondsAfterGun: number,
  changes: Partial<ChipRead> = {},
): ChipRead {
  const readerId = changes.readerId ?? `reader-${timingPointId}`;
  const occurredAt = at(secondsAfterGun);
  return {
    kind: 'chip-read',
    id: chipReadFactId({ eventId: 'event-1', readerId, chip, readerTime: occurredAt }),
    occurredAt,
    official: 'device',
    timingPointId,
    readerId,
    chip,
    rssiDbm: null,
    ...changes,
  };
}

/** A bib taken by hand. */
export function crossingOf(bib: string, timingPointId: string, secondsAfterGun: number): ManualCrossing {
  return {
    kind: 'manual-crossing',
    id: idOf(`crossing ${bib} ${timingPointId} ${secondsAfterGun}`),
    occurredAt: at(secondsAfterGun),
    official: 'timer',
    timingPointId,
    raceId: 'race-1',
    bib,
  };
}

/** The starter's gun for everybody. */
export function gunOf(secondsAfterGun = 0, changes: Partial<Gun> = {}): Gun {
  return {
    kind: 'gun',
    id: idOf(`gun ${secondsAfterGun} ${changes.waveId ?? ''} ${changes.source ?? ''}`),
    occurredAt: at(secondsAfterGun),
    official: 'starter',
    raceId: 'race-1',
    waveId: null,
    source: 'starter',
    ...changes,
  };
}

/** A decision by the chief judge. */
export function rulingOf(
  bib: string,
  decision: RulingDecision,
  secondsAfterGun: number,
  changes: Partial<Ruling> = {},
): Ruling {
  return {
    kind: 'ruling',
    id: idOf(`ruling ${bib} ${JSON.stringify(decision)} ${secondsAfterGun} ${changes.official ?? ''}`),
    occurredAt: at(secondsAfterGun),
    official: 'chief-judge',
    raceId: 'race-1',
    entryId: `entry-${bib}`,
    decision,
    reason: 'Seen by the judge',
    ...changes,
  };
}

/** An id for a tap or a decision; the same text gives the same id. */
export function idOf(text: string): string {
  return chipReadFactId({ eventId: 'test', readerId: 'test', chip: text, readerTime: instantMs(0) });
}
