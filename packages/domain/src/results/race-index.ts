import type { Checkpoint, EntrySetup, RaceSetup, Wave } from '../events/index.ts';
import type { DurationMs } from '../units/index.ts';
import { bibNumber } from './natural-order.ts';

/** A set-up in the shape in which half a million reads are looked up: numbers instead of names. */
export interface RaceIndex {
  readonly setup: RaceSetup;
  /** In course order. */
  readonly checkpoints: readonly Checkpoint[];
  readonly checkpointPositions: ReadonlyMap<string, number>;
  /** Timing point of each checkpoint, as a number. */
  readonly pointOfCheckpoint: readonly number[];
  readonly pointNumbers: ReadonlyMap<string, number>;
  /** The checkpoints that a timing point serves, in course order. */
  readonly checkpointsOfPoint: readonly (readonly number[])[];
  /** The shortest possible time from the start to each checkpoint. */
  readonly minFromStartMs: readonly number[];
  /** Position of the finish, or -1 where the course has none. */
  readonly finish: number;
  /** Position of the start checkpoint, or -1 where the start is not a timed place. */
  readonly start: number;
  /** Chip → position of its entry. A chip given to two entries belongs to nobody. */
  readonly entryOfChip: ReadonlyMap<string, number>;
  /** Chips that count only where the main chip has nothing. */
  readonly backupChips: ReadonlySet<string>;
  /** Chip of a guide → position of the entry that is guided. */
  readonly entryOfGuideChip: ReadonlyMap<string, number>;
  /** Bib → position of its entry. A bib worn by two entries belongs to nobody. */
  readonly entryOfBib: ReadonlyMap<string, number>;
  readonly entryPositions: ReadonlyMap<string, number>;
  readonly backupReaders: ReadonlySet<string>;
  readonly waves: ReadonlyMap<string, Wave>;
  /** Each entry's place in the order of bibs, then ids: the last word where nothing else decides. */
  readonly bibOrder: Int32Array;
  readonly ignoreWindowMs: DurationMs;
}

/** Prepares a set-up for computing; to be done once per change of the set-up. */
export function indexRace(setup: RaceSetup): RaceIndex {
  const checkpoints = [...setup.checkpoints].sort((a, b) => a.ordinal - b.ordinal);
  const points = numberPoints(checkpoints);
  const chips = indexChips(setup.entries);
  return {
    setup,
    checkpoints,
    checkpointPositions: new Map(checkpoints.map((checkpoint, position) => [checkpoint.id, position])),
    ...points,
    minFromStartMs: minimumTimes(checkpoints),
    finish: checkpoints.findLastIndex((checkpoint) => checkpoint.kind === 'finish'),
    start: checkpoints[0]?.kind === 'start' ? 0 : -1,
    ...chips,
    entryOfGuideChip: uniqueOwners(setup.entries, (entry) => entry.guideChips),
    entryOfBib: uniqueOwners(setup.entries, (entry) => [entry.bib]),
    entryPositions: new Map(setup.entries.map((entry, position) => [entry.id, position])),
    backupReaders: new Set(setup.backupReaderIds),
    waves: new Map(setup.waves.map((wave) => [wave.id, wave])),
    bibOrder: orderBibs(setup.entries),
    ignoreWindowMs: setup.rules.ignoreWindowMs,
  };
}

function numberPoints(checkpoints: readonly Checkpoint[]) {
  const pointNumbers = new Map<string, number>();
  const checkpointsOfPoint: number[][] = [];
  const pointOfCheckpoint = checkpoints.map((checkpoint, position) => {
    const known = pointNumbers.get(checkpoint.timingPointId);
    const point = known ?? pointNumbers.size;
    if (known === undefined) {
      pointNumbers.set(checkpoint.timingPointId, point);
      checkpointsOfPoint.push([]);
    }
    checkpointsOfPoint[point]?.push(position);
    return point;
  });
  return { pointNumbers, checkpointsOfPoint, pointOfCheckpoint };
}

function minimumTimes(checkpoints: readonly Checkpoint[]): number[] {
  let total = 0;
  return checkpoints.map((checkpoint) => {
    if (checkpoint.kind !== 'start') total += checkpoint.minSectionMs;
    return total;
  });
}

function indexChips(entries: readonly EntrySetup[]) {
  const backupChips = new Set<string>();
  for (const { chips } of entries) {
    if (chips.length < 2) continue;
    const best = Math.min(...chips.map((assignment) => assignment.priority));
    for (const { chip, priority } of chips) if (priority > best) backupChips.add(chip);
  }
  const entryOfChip = uniqueOwners(entries, (entry) => entry.chips.map((assignment) => assignment.chip));
  return { entryOfChip, backupChips };
}

function uniqueOwners(
  entries: readonly EntrySetup[],
  keysOf: (entry: EntrySetup) => readonly string[],
): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  const disputed = new Set<string>();
  for (const [position, entry] of entries.entries()) {
    for (const key of keysOf(entry)) {
      const owner = owners.get(key);
      if (owner !== undefined && owner !== position) disputed.add(key);
      else owners.set(key, position);
    }
  }
  for (const key of disputed) owners.delete(key);
  return owners;
}

function orderBibs(entries: readonly EntrySetup[]): Int32Array {
  const numbers = Float64Array.from(entries, (entry) => bibNumber(entry.bib));
  const texts = entries.map((entry) => `${entry.bib}\u0000${entry.id}`);
  const positions = Int32Array.from(entries, (_, position) => position).sort((a, b) => {
    const difference = (numbers[a] ?? 0) - (numbers[b] ?? 0);
    if (difference !== 0) return difference;
    const textA = texts[a] ?? '';
    const textB = texts[b] ?? '';
    return textA < textB ? -1 : textA > textB ? 1 : 0;
  });
  const order = new Int32Array(entries.length);
  for (const [place, position] of positions.entries()) order[position] = place;
  return order;
}
