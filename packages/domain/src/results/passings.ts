import type { RaceIndex } from './race-index.ts';
import {
  AFTER_FINISH,
  BACKUP_NOT_NEEDED,
  count,
  DUPLICATE,
  MAIN_CHIP,
  MANUAL,
  OUT_OF_ORDER,
  reject,
  type Scratch,
  TOO_SOON,
} from './scratch.ts';
import { strongestAfter } from './signal.ts';

/**
 * Main and backup equipment stand within a few metres of each other: a main read up to this long after a
 * backup read is the same passing. A later one is somebody walking back over the mat.
 */
export const BACKUP_REACH_MS = 60_000;

/** A time taken by hand may be this much too early and still be the passing that a chip read tells exactly. */
export const MANUAL_REACH_MS = 300_000;

interface Progress {
  /** Last checkpoint passed; before the first one -1, or the start. */
  checkpoint: number;
  timeMs: number;
  /** The read that counted there, or -1. */
  read: number;
}

/**
 * Finds the splits and the finish, in order of time: a passing of the next checkpoint that its place serves
 * is the first read after the shortest possible time from the last passed checkpoint, summed over missed
 * places. Reads that were weighed before (voided, start, …) are skipped; every other read gets its reason.
 */
export function matchPassings(index: RaceIndex, scratch: Scratch, startMs: number): void {
  const progress: Progress = {
    checkpoint: index.start,
    timeMs: startMs,
    read: index.start < 0 ? -1 : (scratch.passing[index.start] ?? -1),
  };
  for (let read = 0; read < scratch.count; read++) {
    if (scratch.reason[read] !== 0) continue;
    const point = scratch.point[read] as number;
    if (point < 0) reject(scratch, read, OUT_OF_ORDER, -1, -1);
    else if (index.finish >= 0 && progress.checkpoint === index.finish)
      rejectAfterFinish(index, scratch, progress, read);
    else weigh(index, scratch, progress, read);
  }
}

function weigh(index: RaceIndex, scratch: Scratch, progress: Progress, read: number): void {
  const point = scratch.point[read] as number;
  const time = scratch.timeMs[read] as number;
  const next = nextCheckpoint(index, point, progress.checkpoint);
  const here = progress.checkpoint >= 0 && index.pointOfCheckpoint[progress.checkpoint] === point;
  if (next >= 0 && isPlausible(index, progress, { next, time, here })) {
    const chosen = preferredRead(index, scratch, read, next);
    count(scratch, chosen, next);
    progress.checkpoint = next;
    progress.timeMs = scratch.timeMs[chosen] as number;
    progress.read = chosen;
    if (chosen !== read) rejectSamePassing(scratch, read, next, chosen);
  } else if (here && progress.read >= 0 && isSamePassing(index, scratch, progress, read, next)) {
    rejectSamePassing(scratch, read, progress.checkpoint, progress.read);
  } else if (next >= 0) reject(scratch, read, TOO_SOON, next, -1);
  else {
    const passed = index.checkpointsOfPoint[point]?.at(-1) ?? -1;
    reject(scratch, read, OUT_OF_ORDER, passed, scratch.passing[passed] ?? -1);
  }
}

function nextCheckpoint(index: RaceIndex, point: number, after: number): number {
  const served = index.checkpointsOfPoint[point] as readonly number[];
  for (let position = 0; position < served.length; position++) {
    const checkpoint = served[position] as number;
    if (checkpoint > after && checkpoint !== index.start) return checkpoint;
  }
  return -1;
}

interface Attempt {
  readonly next: number;
  readonly time: number;
  /** Whether the last passing was at this same place. */
  readonly here: boolean;
}

function isPlausible(index: RaceIndex, progress: Progress, { next, time, here }: Attempt): boolean {
  if (Number.isNaN(progress.timeMs)) return true;
  const elapsedMs = time - progress.timeMs;
  if (here && progress.read >= 0 && elapsedMs <= index.ignoreWindowMs) return false;
  return elapsedMs >= shortestMs(index, progress.checkpoint, next);
}

function shortestMs(index: RaceIndex, from: number, to: number): number {
  const fromMs = from < 0 ? 0 : (index.minFromStartMs[from] as number);
  return (index.minFromStartMs[to] as number) - fromMs;
}

/** A later read of the same passing that goes before `first`: a better source, or a stronger signal. */
function preferredRead(index: RaceIndex, scratch: Scratch, first: number, checkpoint: number): number {
  const tier = scratch.tier[first] as number;
  let best = first;
  if (tier !== MAIN_CHIP) {
    const point = scratch.point[first] as number;
    const firstMs = scratch.timeMs[first] as number;
    const end = firstMs + (tier === MANUAL ? MANUAL_REACH_MS : BACKUP_REACH_MS);
    for (let read = first + 1; read < scratch.count; read++) {
      const time = scratch.timeMs[read] as number;
      if (time > end) break;
      if (scratch.reason[read] !== 0) continue;
      if (startsNextPassing(index, scratch, { read, checkpoint, firstMs })) break;
      if (scratch.point[read] !== point) continue;
      if ((scratch.tier[read] as number) < (scratch.tier[best] as number)) best = read;
    }
  }
  return strongestAfter(scratch, best, index.ignoreWindowMs);
}

function startsNextPassing(
  index: RaceIndex,
  scratch: Scratch,
  { read, checkpoint, firstMs }: { read: number; checkpoint: number; firstMs: number },
): boolean {
  const point = scratch.point[read] as number;
  if (point < 0) return false;
  const next = nextCheckpoint(index, point, checkpoint);
  if (next < 0) return false;
  const shortest = Math.max(shortestMs(index, checkpoint, next), index.ignoreWindowMs + 1);
  return (scratch.timeMs[read] as number) - firstMs >= shortest;
}

/** Whether a read at the place just passed still belongs to that passing. */
function isSamePassing(
  index: RaceIndex,
  scratch: Scratch,
  progress: Progress,
  read: number,
  next: number,
): boolean {
  if (next < 0) return true;
  if ((scratch.tier[read] as number) > (scratch.tier[progress.read] as number)) return true;
  return (scratch.timeMs[read] as number) - progress.timeMs <= index.ignoreWindowMs;
}

function rejectSamePassing(scratch: Scratch, read: number, checkpoint: number, chosen: number): void {
  const isBackup = (scratch.tier[read] as number) > (scratch.tier[chosen] as number);
  reject(scratch, read, isBackup ? BACKUP_NOT_NEEDED : DUPLICATE, checkpoint, chosen);
}

function rejectAfterFinish(index: RaceIndex, scratch: Scratch, progress: Progress, read: number): void {
  const atFinish = scratch.point[read] === index.pointOfCheckpoint[index.finish];
  const sinceMs = (scratch.timeMs[read] as number) - progress.timeMs;
  const isBackup = (scratch.tier[read] as number) > (scratch.tier[progress.read] as number);
  if (atFinish && isBackup) reject(scratch, read, BACKUP_NOT_NEEDED, index.finish, progress.read);
  else if (atFinish && sinceMs <= index.ignoreWindowMs)
    reject(scratch, read, DUPLICATE, index.finish, progress.read);
  else reject(scratch, read, AFTER_FINISH, -1, progress.read);
}
