import { describe, expect, it } from 'vitest';
import { distanceMetres, durationMs, instantMs, minutes, seconds } from '../units/index.ts';
import {
  type Checkpoint,
  type EntrySetup,
  fastestForwardSection,
  findSetupProblems,
  fiveYearAgeGroups,
  type RaceSetup,
} from './index.ts';

const start: Checkpoint = {
  id: 'start',
  timingPointId: 'mat-1',
  kind: 'start',
  ordinal: 0,
  name: 'Start',
  distanceMetres: distanceMetres(0),
  minSectionMs: durationMs(0),
  softMinSectionMs: null,
  sectionDirection: 'backward',
};

const finish: Checkpoint = {
  ...start,
  id: 'finish',
  kind: 'finish',
  ordinal: 1,
  name: 'Finish',
  distanceMetres: distanceMetres(5000),
  minSectionMs: minutes(12),
};

function entryOf(bib: string, changes: Partial<EntrySetup> = {}): EntrySetup {
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

const sound: RaceSetup = {
  raceId: 'race-1',
  eventId: 'event-1',
  distanceMetres: distanceMetres(5000),
  rules: {
    rankingBasis: 'gun',
    rounding: 'up-to-second',
    tieRule: 'exact-milliseconds',
    guideRule: 'allowed',
    startWindowMs: minutes(60),
    ignoreWindowMs: seconds(2),
    ageGroups: fiveYearAgeGroups(),
  },
  checkpoints: [start, finish],
  waves: [{ id: 'wave-1', name: 'Wave 1', plannedStartAt: instantMs(0) }],
  entries: [entryOf('1'), entryOf('2')],
  backupReaderIds: [],
};

function codesOf(changes: Partial<RaceSetup>): string[] {
  return findSetupProblems({ ...sound, ...changes }).map(({ code }) => code);
}

describe('problems of a set-up', () => {
  it('finds none in a sound one', () => {
    expect(findSetupProblems(sound)).toEqual([]);
  });

  it('finds a course without checkpoints, start or finish', () => {
    expect(codesOf({ checkpoints: [] })).toEqual(['no-checkpoints']);
    expect(codesOf({ checkpoints: [start, { ...finish, kind: 'split' }] })).toEqual(['last-is-not-finish']);
    expect(codesOf({ checkpoints: [start, { ...finish, distanceMetres: distanceMetres(4900) }] })).toEqual([
      'finish-distance-differs',
    ]);
  });

  it('finds impossible minimum times', () => {
    const withMinimum = (changes: Partial<Checkpoint>) =>
      codesOf({ checkpoints: [start, { ...finish, ...changes }] });
    expect(withMinimum({ minSectionMs: durationMs(0) })).toEqual(['minimum-time-missing']);
    expect(withMinimum({ minSectionMs: minutes(5) })).toEqual(['minimum-time-too-fast']);
    expect(withMinimum({ softMinSectionMs: minutes(11) })).toEqual(['soft-minimum-below-minimum']);
  });

  it('finds bibs and chips given out twice', () => {
    expect(codesOf({ entries: [entryOf('1'), entryOf('1', { id: 'other' })] })).toEqual([
      'bib-twice',
      'chip-twice',
    ]);
    expect(codesOf({ entries: [entryOf('1'), entryOf('2', { guideChips: ['C1'] })] })).toEqual([
      'chip-twice',
    ]);
  });

  it('finds waves without entries and entries without a wave', () => {
    const waves = [...sound.waves, { id: 'wave-2', name: 'Wave 2', plannedStartAt: instantMs(0) }];
    const entries = [entryOf('1'), entryOf('2', { waveId: null }), entryOf('3', { waveId: 'gone' })];
    expect(codesOf({ waves, entries })).toEqual([
      'wave-without-entries',
      'entry-without-wave',
      'unknown-wave',
    ]);
  });

  it.each([100, 110, 400, 1_000, 1_609, 5_000, 42_195])('takes the computed minimum of %i m', (metres) => {
    const section = distanceMetres(metres);
    const minSectionMs = fastestForwardSection(section);
    const checkpoints = [start, { ...finish, distanceMetres: section, minSectionMs }];
    expect(codesOf({ distanceMetres: section, checkpoints })).toEqual([]);
  });

  it('finds overlapping age groups and guides against the rule', () => {
    const ageGroups = [
      { key: 'a', minYears: 20, maxYears: 30 },
      { key: 'b', minYears: 30, maxYears: null },
    ];
    const guided = entryOf('1', { guideBib: 'G1' });
    expect(codesOf({ rules: { ...sound.rules, ageGroups } })).toEqual(['age-groups-overlap']);
    expect(codesOf({ entries: [guided], rules: { ...sound.rules, guideRule: 'forbidden' } })).toEqual([
      'guide-forbidden',
    ]);
    expect(codesOf({ rules: { ...sound.rules, guideRule: 'required' } })).toEqual(['guide-missing']);
  });
});
