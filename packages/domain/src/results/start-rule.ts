import type { RaceIndex } from './race-index.ts';
import { BACKUP_NOT_NEEDED, count, DUPLICATE, reject, type Scratch } from './scratch.ts';
import { strongestBefore } from './signal.ts';

/**
 * Finds the start read: the last one at the start mat inside the start window and before the first
 * plausible read elsewhere. Where the course returns to the start mat, the start ends at the first gap of at
 * least the shortest time to that return. Among the reads of the start, main chips go before backups and
 * those before manual crossings.
 *
 * A runner whose start read is missing and who is first seen at a shared mat when the course may already
 * have returned there is not taken for a late starter, unless there are more passings than returns, or a
 * place between the start and the return was passed afterwards.
 *
 * Marks what it used and returns the time of the start in milliseconds, or NaN when there is no start read.
 */
export function matchStart(index: RaceIndex, scratch: Scratch, gunMs: number, windowEndMs: number): number {
  const point = index.start < 0 ? -1 : (index.pointOfCheckpoint[index.start] ?? -1);
  if (point < 0) return Number.NaN;
  const elsewhereMs = firstPlausibleElsewhere(index, scratch, point, gunMs);
  const returnGapMs = gapBeforeReturn(index, point);
  let first = -1;
  let last = -1;
  for (let read = 0; read < scratch.count; read++) {
    if (scratch.reason[read] !== 0 || scratch.point[read] !== point) continue;
    const time = scratch.timeMs[read] as number;
    if (time > windowEndMs || time >= elsewhereMs) break;
    if (last >= 0 && time - (scratch.timeMs[last] as number) >= returnGapMs) break;
    if (first < 0) first = read;
    last = read;
  }
  if (last < 0 || startWasMissed(index, scratch, { point, first, gunMs, returnGapMs, elsewhereMs }))
    return Number.NaN;
  return markStart(index, scratch, point, first, last);
}

function firstPlausibleElsewhere(
  index: RaceIndex,
  scratch: Scratch,
  startPoint: number,
  gunMs: number,
): number {
  for (let read = 0; read < scratch.count; read++) {
    const point = scratch.point[read] as number;
    if (scratch.reason[read] !== 0 || point === startPoint) continue;
    const checkpoint = index.checkpointsOfPoint[point]?.[0] ?? 0;
    const earliest = gunMs + (index.minFromStartMs[checkpoint] ?? 0);
    const time = scratch.timeMs[read] as number;
    if (Number.isNaN(earliest) || time >= earliest) return time;
  }
  return Number.POSITIVE_INFINITY;
}

function gapBeforeReturn(index: RaceIndex, startPoint: number): number {
  const next = index.checkpointsOfPoint[startPoint]?.[1];
  if (next === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(index.minFromStartMs[next] ?? 0, index.ignoreWindowMs + 1);
}

interface Candidate {
  readonly point: number;
  readonly first: number;
  readonly gunMs: number;
  readonly returnGapMs: number;
  readonly elsewhereMs: number;
}

function startWasMissed(index: RaceIndex, scratch: Scratch, candidate: Candidate): boolean {
  const { point, first, gunMs, returnGapMs, elsewhereMs } = candidate;
  const firstMs = scratch.timeMs[first] as number;
  if (!(firstMs - gunMs >= returnGapMs)) return false;
  const passable = index.checkpointsOfPoint[point] ?? [];
  if (elsewhereMs < Number.POSITIVE_INFINITY && (passable[1] ?? 0) > 1) return false;
  let passings = 1;
  let previousMs = firstMs;
  for (let read = first + 1; read < scratch.count; read++) {
    if (scratch.reason[read] !== 0 || scratch.point[read] !== point) continue;
    const from = passable[passings - 1] ?? 0;
    const to = passable[passings] ?? from;
    const section = (index.minFromStartMs[to] ?? 0) - (index.minFromStartMs[from] ?? 0);
    const time = scratch.timeMs[read] as number;
    if (time - previousMs < Math.max(section, index.ignoreWindowMs + 1)) continue;
    passings++;
    previousMs = time;
  }
  return passings < passable.length;
}

function markStart(index: RaceIndex, scratch: Scratch, point: number, first: number, last: number): number {
  let chosen = last;
  for (let read = last; read >= first; read--) {
    if (scratch.reason[read] !== 0 || scratch.point[read] !== point) continue;
    if ((scratch.tier[read] as number) < (scratch.tier[chosen] as number)) chosen = read;
  }
  chosen = strongestBefore(scratch, chosen, index.ignoreWindowMs);
  count(scratch, chosen, index.start);
  const tier = scratch.tier[chosen] as number;
  for (let read = first; read <= last; read++) {
    if (scratch.reason[read] !== 0 || scratch.point[read] !== point) continue;
    const reason = (scratch.tier[read] as number) > tier ? BACKUP_NOT_NEEDED : DUPLICATE;
    reject(scratch, read, reason, index.start, chosen);
  }
  return scratch.timeMs[chosen] as number;
}
