import type { Scratch } from './scratch.ts';

/**
 * Of the reads that make one passing with read `first` (same place and worth, within the ignore window
 * after it) the one with the strongest signal; without signal strengths it is `first` itself.
 */
export function strongestAfter(scratch: Scratch, first: number, windowMs: number): number {
  let best = first;
  if (Number.isNaN(scratch.rssi[first])) return first;
  const end = (scratch.timeMs[first] as number) + windowMs;
  for (let read = first + 1; read < scratch.count; read++) {
    if ((scratch.timeMs[read] as number) > end) break;
    if (isStronger(scratch, read, best)) best = read;
  }
  return best;
}

/** The same looking back from the last read of a start: the strongest within the ignore window before it. */
export function strongestBefore(scratch: Scratch, last: number, windowMs: number): number {
  let best = last;
  if (Number.isNaN(scratch.rssi[last])) return last;
  const begin = (scratch.timeMs[last] as number) - windowMs;
  for (let read = last - 1; read >= 0; read--) {
    if ((scratch.timeMs[read] as number) < begin) break;
    if (isStronger(scratch, read, best)) best = read;
  }
  return best;
}

function isStronger(scratch: Scratch, read: number, best: number): boolean {
  return (
    scratch.reason[read] === 0 &&
    scratch.point[read] === scratch.point[best] &&
    scratch.tier[read] === scratch.tier[best] &&
    (scratch.rssi[read] as number) > (scratch.rssi[best] as number)
  );
}
