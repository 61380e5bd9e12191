import {
  after,
  type DurationMs,
  durationMs,
  type InstantMs,
  instantMs,
  minutes,
  seconds,
} from '@backstride/domain';
import { drawRaceTime, drawSections } from './pace.ts';
import {
  type FieldCrossing,
  type FieldRead,
  type FieldRuling,
  type RacePlan,
  type Runner,
  readerIds,
  type WavePlan,
} from './plan.ts';
import type { Random } from './random.ts';

const STAYED_AWAY = 0.03;
const GAVE_UP = 0.05;
const STARTED_LATE = 0.02;
const RAN_FORWARD = 0.01;
const WALKED_BACK_OVER_THE_FINISH = 0.02;
const READ_TWICE = 0.2;
const MISSED_BY_MAIN_READER = 0.015;
const SEEN_BY_BACKUP_READER = 0.6;
/** What nobody keeps up backward, and so gives away who turned round: 3:10 per kilometre. */
const FORWARD_MS_PER_METRE = 190;

/** What happened to one runner. */
export interface Run {
  readonly reads: readonly FieldRead[];
  /** At the finish, where the readers missed the runner. */
  readonly crossing: FieldCrossing | null;
  readonly ruling: FieldRuling | null;
}

/** Lets one runner run. `queue` is the place among those who wait behind the line, from 0. */
export function makeRun(random: Random, race: RacePlan, wave: WavePlan, runner: Runner, queue: number): Run {
  const ruling = (decision: FieldRuling['decision'], at: InstantMs, reason: string): FieldRuling => ({
    factId: random.id(),
    bib: runner.bib,
    decision,
    reason,
    at,
  });
  if (random.chance(STAYED_AWAY))
    return {
      reads: [],
      crossing: null,
      ruling: ruling('DNS', after(wave.gunAt, minutes(61)), 'Not seen at the start.'),
    };

  const passings = drawPassings(random, race, runner, startOf(random, wave, queue));
  const last = race.checkpoints.length - 1;
  if (random.chance(GAVE_UP)) {
    const gaveUpAfter = random.whole(0, last - 1);
    const seen = passings.slice(0, gaveUpAfter + 1);
    const place = race.checkpoints[gaveUpAfter]?.name ?? '';
    const toldAt = after(seen.at(-1) ?? wave.gunAt, minutes(random.whole(15, 40)));
    return { ...timed(random, race, runner, seen), ruling: ruling('DNF', toldAt, `Gave up after ${place}.`) };
  }
  if (last > 2 && random.chance(RAN_FORWARD)) {
    const section = random.whole(2, last - 1);
    const turned = runForward(race, passings, section);
    const [from, to] = [race.checkpoints[section - 1]?.name ?? '', race.checkpoints[section]?.name ?? ''];
    const toldAt = after(turned.at(-1) ?? wave.gunAt, minutes(8));
    const reason = `Ran forward between ${from} and ${to}, seen by two judges.`;
    return { ...timed(random, race, runner, turned), ruling: ruling('DSQ', toldAt, reason) };
  }
  return { ...timed(random, race, runner, passings), ruling: null };
}

/** What the readers and, where they missed a finisher, somebody at the line saw of the passings. */
function timed(
  random: Random,
  race: RacePlan,
  runner: Runner,
  passings: readonly InstantMs[],
): Pick<Run, 'reads' | 'crossing'> {
  const reads = readAll(random, race, runner, passings);
  const finishAt = passings[race.checkpoints.length - 1];
  const finish = race.checkpoints.at(-1)?.timingPointCode ?? '';
  if (finishAt === undefined) return { reads, crossing: null };
  const { main, backup } = readerIds(finish);
  const isSeen = reads.some(
    (read) => (read.readerId === main || read.readerId === backup) && runner.chips.includes(read.chip),
  );
  const byWatch = instantMs(Math.floor(finishAt / 1_000) * 1_000);
  const crossing = { factId: random.id(), bib: runner.bib, timingPointCode: finish, at: byWatch };
  if (random.chance(WALKED_BACK_OVER_THE_FINISH))
    reads.push(...readOnce(random, finish, runner.chips, after(finishAt, seconds(random.whole(60, 400)))));
  return { reads, crossing: isSeen ? null : crossing };
}

function startOf(random: Random, wave: WavePlan, queue: number): InstantMs {
  const isLate = random.chance(STARTED_LATE);
  const waited =
    seconds(2) + queue * 700 + random.whole(0, 4000) + (isLate ? random.whole(180_000, 1_200_000) : 0);
  return after(wave.gunAt, durationMs(waited));
}

/** When the runner crosses each checkpoint, the start first. */
function drawPassings(random: Random, race: RacePlan, runner: Runner, startAt: InstantMs): InstantMs[] {
  const raceTime = drawRaceTime(random, race.distance, runner.sex);
  const distances = race.checkpoints.map((checkpoint) => checkpoint.distance);
  const passings = [startAt];
  for (const section of drawSections(random, raceTime, distances))
    passings.push(after(passings.at(-1) ?? startAt, section));
  return passings;
}

function runForward(race: RacePlan, passings: readonly InstantMs[], section: number): InstantMs[] {
  const metres = (race.checkpoints[section]?.distance ?? 0) - (race.checkpoints[section - 1]?.distance ?? 0);
  const taken: DurationMs = durationMs((passings[section] ?? 0) - (passings[section - 1] ?? 0));
  const saved = Math.max(0, taken - metres * FORWARD_MS_PER_METRE);
  return passings.map((at, index) => (index < section ? at : after(at, durationMs(-saved))));
}

function readAll(
  random: Random,
  race: RacePlan,
  runner: Runner,
  passings: readonly InstantMs[],
): FieldRead[] {
  return passings.flatMap((at, index) => {
    const code = race.checkpoints[index]?.timingPointCode ?? '';
    const reads = readOnce(random, code, runner.chips, at);
    if (runner.guideChip === null) return reads;
    return [
      ...reads,
      ...readOnce(random, code, [runner.guideChip], after(at, durationMs(random.whole(-900, 900)))),
    ];
  });
}

function readOnce(random: Random, code: string, chips: readonly string[], at: InstantMs): FieldRead[] {
  const { main, backup } = readerIds(code);
  const reads: FieldRead[] = [];
  const see = (readerId: string, chip: string, lateMs: number) =>
    reads.push({ readerId, chip, at: after(at, durationMs(lateMs)), rssiDbm: -random.whole(45, 78) });
  chips.forEach((chip, index) => {
    const lateMs = index * random.whole(20, 120);
    if (!random.chance(MISSED_BY_MAIN_READER)) {
      see(main, chip, lateMs);
      if (random.chance(READ_TWICE)) see(main, chip, lateMs + random.whole(150, 1400));
    }
    if (hasBackupReader(code) && random.chance(SEEN_BY_BACKUP_READER))
      see(backup, chip, lateMs + random.whole(80, 600));
  });
  return reads;
}

/** Only the start and the finish have a second reader. */
export function hasBackupReader(timingPointCode: string): boolean {
  return timingPointCode === 'START' || timingPointCode === 'FINISH';
}
