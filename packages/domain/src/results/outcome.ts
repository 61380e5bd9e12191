import type { EntrySetup } from '../events/index.ts';
import { type DurationMs, durationMs, elapsed, type InstantMs } from '../units/index.ts';
import { displayedTime } from './display-rounding.ts';
import { ageGroupOf } from './fields.ts';
import { type MatchContext, matchEntry } from './matching.ts';
import type { RaceIndex } from './race-index.ts';
import { tidySightings } from './race-log.ts';
import type { RulingOutcome } from './rulings.ts';
import type { Scratch } from './scratch.ts';
import type { EntryOutcome, ResultStatus, Split, StartSource } from './types.ts';

/** Everything about one entry which needs no look at the others. `scratch` is working space. */
export function entryOutcome(context: MatchContext, entry: number, scratch: Scratch): EntryOutcome {
  const { index, signal, rulings } = context;
  const rules = index.setup.rules;
  const setup = index.setup.entries[entry] as EntrySetup;
  matchEntry(context, entry, scratch);
  const gunAt = signal.gunAt;
  const startRead = passingTime(scratch, index.start);
  const startAt = startRead ?? gunAt;
  const splits = buildSplits(context, entry, scratch, startAt);
  const finishAt = passingTime(scratch, index.finish);
  const rawGunMs = difference(gunAt, finishAt);
  const rawNetMs = difference(startAt, finishAt);
  const gunMs = withPenalty(rawGunMs, rulings.penaltyMs);
  const netMs = withPenalty(rawNetMs, rulings.penaltyMs);
  const status = statusOf(setup, rulings, { finished: finishAt !== null, seen: splits.length > 0 });
  const showsTime = status === 'finished' || status === 'unranked';
  return {
    entryId: setup.id,
    bib: setup.bib,
    status,
    gunAt,
    gunIsPlanned: signal.isPlanned,
    startAt,
    startSource: startSource(startRead, gunAt, signal.isPlanned),
    finishAt,
    splits,
    rawGunMs,
    rawNetMs,
    penaltyMs: rulings.penaltyMs,
    gunMs,
    netMs,
    rankedMs: status !== 'finished' ? null : rules.rankingBasis === 'gun' ? gunMs : netMs,
    displayedGunMs: showsTime && gunMs !== null ? displayedTime(rules.rounding, gunMs) : null,
    displayedNetMs: showsTime && netMs !== null ? displayedTime(rules.rounding, netMs) : null,
    sex: setup.sex,
    ageGroupKey: ageGroupOf(setup, rules.ageGroups),
    categoryKeys: setup.categoryKeys,
    rulingFactIds: rulings.applied.map((ruling) => ruling.id),
  };
}

function passingTime(scratch: Scratch, checkpoint: number): InstantMs | null {
  const read = checkpoint < 0 ? -1 : (scratch.passing[checkpoint] ?? -1);
  return read < 0 ? null : (scratch.timeMs[read] as InstantMs);
}

function difference(from: InstantMs | null, to: InstantMs | null): DurationMs | null {
  return from === null || to === null ? null : elapsed(from, to);
}

function withPenalty(raw: DurationMs | null, penaltyMs: DurationMs): DurationMs | null {
  return raw === null ? null : durationMs(raw + penaltyMs);
}

function startSource(startRead: InstantMs | null, gunAt: InstantMs | null, isPlanned: boolean): StartSource {
  if (startRead !== null) return 'start-read';
  if (gunAt === null) return 'none';
  return isPlanned ? 'planned-gun' : 'gun';
}

/**
 * DNS, DNF and DSQ are only ever ruled, never inferred: a runner who was not seen is `entered`, and one who
 * was seen and has not finished is `on-course`.
 */
function statusOf(
  entry: EntrySetup,
  rulings: RulingOutcome,
  { finished, seen }: { finished: boolean; seen: boolean },
): ResultStatus {
  const ruled = rulings.status;
  if (ruled === 'dns' || ruled === 'dnf' || ruled === 'dsq') return ruled;
  if (finished) return ruled === 'unranked' || !entry.ranked ? 'unranked' : 'finished';
  return seen ? 'on-course' : 'entered';
}

function buildSplits(
  { index, log, signal }: MatchContext,
  entry: number,
  scratch: Scratch,
  startAt: InstantMs | null,
): Split[] {
  const sightings = tidySightings(log, entry);
  const splits: Split[] = [];
  let previous = index.start;
  let previousAt = startAt;
  for (let checkpoint = 0; checkpoint < index.checkpoints.length; checkpoint++) {
    const read = scratch.passing[checkpoint] as number;
    if (read < 0) continue;
    const passedAt = scratch.timeMs[read] as InstantMs;
    splits.push({
      checkpointId: index.checkpoints[checkpoint]?.id ?? '',
      passedAt,
      factId: sightings[read]?.id ?? '',
      gunMs: difference(signal.gunAt, passedAt),
      netMs: difference(startAt, passedAt),
      suspicious: isSuspicious(index, { previous, checkpoint, sectionMs: difference(previousAt, passedAt) }),
    });
    previous = checkpoint;
    previousAt = passedAt;
  }
  return splits;
}

function isSuspicious(
  index: RaceIndex,
  { previous, checkpoint, sectionMs }: { previous: number; checkpoint: number; sectionMs: DurationMs | null },
): boolean {
  if (sectionMs === null || checkpoint === index.start) return false;
  let plausibleMs = 0;
  for (let section = previous + 1; section <= checkpoint; section++) {
    const soft = index.checkpoints[section]?.softMinSectionMs ?? null;
    if (soft === null) return false;
    plausibleMs += soft;
  }
  return sectionMs < plausibleMs;
}
