import type { DeadHeatGroups } from './dead-heats.ts';
import type { RaceIndex } from './race-index.ts';
import type { EntryOutcome, ResultStatus } from './types.ts';

/** Numbers by which the list is sorted: ranked finishers by time, then whoever is furthest, and so on. */
export interface ListKeys {
  readonly group: Uint8Array;
  /** Milliseconds, or for runners on the course a number which is smaller the further they are. */
  readonly key: Float64Array;
  /** Equal within a dead heat, so that nobody with the same time comes between; else the order of bibs. */
  readonly tieOrder: Int32Array;
  readonly bibOrder: Int32Array;
}

const groupOfStatus: Readonly<Record<ResultStatus, number>> = {
  finished: 0,
  unranked: 2,
  'on-course': 3,
  entered: 4,
  dnf: 5,
  dns: 6,
  dsq: 7,
};

const FINISHED_WITHOUT_TIME = 1;
const LONGEST_MS = 2 ** 40;

/** Keys of a race in which nothing is known yet. */
export function createListKeys(index: RaceIndex): ListKeys {
  const count = index.setup.entries.length;
  return {
    group: new Uint8Array(count),
    key: new Float64Array(count),
    tieOrder: index.bibOrder.slice(),
    bibOrder: index.bibOrder,
  };
}

/** Sets one entry's keys from its own outcome. */
export function setListKey(index: RaceIndex, keys: ListKeys, entry: number, outcome: EntryOutcome): void {
  const withoutTime = outcome.status === 'finished' && outcome.rankedMs === null;
  keys.group[entry] = withoutTime ? FINISHED_WITHOUT_TIME : groupOfStatus[outcome.status];
  keys.key[entry] = orderingTime(index, outcome);
  keys.tieOrder[entry] = index.bibOrder[entry] as number;
}

/** Puts the runners of each dead heat at the time of the best of them, next to each other. */
export function levelDeadHeats(keys: ListKeys, { groupOf, bestMs }: DeadHeatGroups): void {
  for (const [entry, group] of groupOf) {
    keys.key[entry] = bestMs.get(group) as number;
    keys.tieOrder[entry] = keys.bibOrder[group] as number;
  }
}

function orderingTime(index: RaceIndex, outcome: EntryOutcome): number {
  const byGun = index.setup.rules.rankingBasis === 'gun';
  if (outcome.status === 'finished' || outcome.status === 'unranked')
    return (byGun ? outcome.gunMs : outcome.netMs) ?? LONGEST_MS;
  if (outcome.status === 'on-course' || outcome.status === 'dnf') {
    const last = outcome.splits.at(-1);
    if (last === undefined) return LONGEST_MS * (index.checkpoints.length + 1);
    const reached = index.checkpointPositions.get(last.checkpointId) ?? 0;
    const time = (byGun ? last.gunMs : last.netMs) ?? LONGEST_MS - 1;
    return (index.checkpoints.length - reached) * LONGEST_MS + time;
  }
  return 0;
}

/** Compares two entries by their keys; bibs, then ids decide where nothing else does. */
export function compareListKeys(keys: ListKeys, a: number, b: number): number {
  return (
    (keys.group[a] as number) - (keys.group[b] as number) ||
    (keys.key[a] as number) - (keys.key[b] as number) ||
    (keys.tieOrder[a] as number) - (keys.tieOrder[b] as number) ||
    (keys.bibOrder[a] as number) - (keys.bibOrder[b] as number)
  );
}

/** Sorts everybody anew. */
export function sortList(keys: ListKeys): Int32Array {
  return Int32Array.from(keys.group, (_, entry) => entry).sort((a, b) => compareListKeys(keys, a, b));
}

/** Moves the touched entries of a sorted list to their new places, in linear time. */
export function resortList(keys: ListKeys, sorted: Int32Array, touched: ReadonlySet<number>): Int32Array {
  const moved = Int32Array.from(touched).sort((a, b) => compareListKeys(keys, a, b));
  const result = new Int32Array(sorted.length);
  let next = 0;
  let filled = 0;
  for (let position = 0; position < sorted.length; position++) {
    const entry = sorted[position] as number;
    if (touched.has(entry)) continue;
    while (next < moved.length && compareListKeys(keys, moved[next] as number, entry) < 0)
      result[filled++] = moved[next++] as number;
    result[filled++] = entry;
  }
  while (next < moved.length) result[filled++] = moved[next++] as number;
  return result;
}
