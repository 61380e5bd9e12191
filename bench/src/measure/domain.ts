import {
  after,
  type ChipRead,
  chipReadFactId,
  createRaceComputer,
  distanceMetres,
  durationMs,
  type Fact,
  instantMs,
  minutes,
  type RaceSetup,
  resultsHash,
  seconds,
} from '@backstride/domain';
import { type BenchRunner, GUN_AT_MS, MATS, makeRunners } from './big-race.ts';
import { clocked, type Report } from './report.ts';

const EVENT_ID = 'event';
const TOUCHED = 100;

/** The pure function alone: all facts at once, and then a batch that touches a hundred entries. */
export async function measureDomain(report: Report, entryCounts: readonly number[]): Promise<void> {
  for (const count of entryCounts) {
    const label = `${count.toLocaleString('en')} entries × 10 mats`;
    const runners = makeRunners(count);
    const facts = runners.flatMap((runner) => factsOf(runner));
    const setup = setupOf(runners);
    const whole = await clocked(() => {
      const computer = createRaceComputer(setup);
      computer.add(facts);
      computer.results();
      return computer;
    });
    report.add('domain', `${label}: from nothing`, whole.ms, 'ms');
    const incremental = await clocked(() => {
      whole.value.add(secondReads(runners));
      return whole.value.results();
    });
    report.add('domain', `${label}: a batch that touches ${TOUCHED} entries`, incremental.ms, 'ms');
    const hash = await clocked(() => resultsHash(incremental.value));
    report.add('domain', `${label}: SHA-256 of the results`, hash.ms, 'ms');
  }
}

function setupOf(runners: readonly BenchRunner[]): RaceSetup {
  return {
    raceId: 'race',
    eventId: EVENT_ID,
    distanceMetres: distanceMetres(42_195),
    rules: {
      rankingBasis: 'net',
      rounding: 'up-to-second',
      tieRule: 'exact-milliseconds',
      guideRule: 'allowed',
      startWindowMs: minutes(60),
      ignoreWindowMs: seconds(2),
      ageGroups: [
        { key: '18-39', minYears: 18, maxYears: 39 },
        { key: '40+', minYears: 40, maxYears: null },
      ],
    },
    checkpoints: MATS.map(({ code, metres, kind }, ordinal) => ({
      id: code,
      timingPointId: code,
      kind: kind === 'START' ? 'start' : kind === 'FINISH' ? 'finish' : 'split',
      ordinal,
      name: code,
      distanceMetres: distanceMetres(metres),
      minSectionMs: durationMs((metres - (MATS[ordinal - 1]?.metres ?? 0)) * 140),
      softMinSectionMs: null,
      sectionDirection: 'backward',
    })),
    waves: [{ id: 'wave', name: 'All', plannedStartAt: instantMs(GUN_AT_MS) }],
    entries: runners.map((runner) => ({
      id: `entry-${runner.bib}`,
      bib: runner.bib,
      waveId: 'wave',
      sex: runner.sex,
      ageYears: runner.age,
      ageGroupKey: null,
      categoryKeys: [],
      chips: [{ chip: runner.chip, priority: 0 }],
      guideChips: [],
      guideBib: null,
      ranked: true,
    })),
    backupReaderIds: [],
  };
}

function factsOf(runner: BenchRunner): Fact[] {
  return runner.passings.map((at, mat) => readOf(runner.chip, MATS[mat]?.code ?? '', at));
}

/** A later read of the same chips at the finish: known entries, new facts. */
function secondReads(runners: readonly BenchRunner[]): Fact[] {
  return runners.slice(0, TOUCHED).map((runner) => {
    const finishAt = instantMs(runner.passings.at(-1) ?? GUN_AT_MS);
    return readOf(runner.chip, 'FINISH', after(finishAt, durationMs(500)));
  });
}

function readOf(chip: string, timingPointId: string, at: number): ChipRead {
  const readerId = `reader-${timingPointId}`;
  const occurredAt = instantMs(at);
  const id = chipReadFactId({ eventId: EVENT_ID, readerId, chip, readerTime: occurredAt });
  return {
    kind: 'chip-read',
    id,
    occurredAt,
    official: 'device',
    timingPointId,
    readerId,
    chip,
    rssiDbm: null,
  };
}
