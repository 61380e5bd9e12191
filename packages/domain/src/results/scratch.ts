import type { DispositionReason } from './types.ts';

/** Reasons as small numbers; 0 means that the read has not been weighed yet. */
export const reasonNames: readonly (DispositionReason | null)[] = [
  null,
  'counted',
  'duplicate',
  'before-start',
  'too-soon',
  'guide',
  'after-finish',
  'after-withdrawal',
  'out-of-order',
  'backup-not-needed',
  'voided',
];

export const COUNTED = 1;
export const DUPLICATE = 2;
export const BEFORE_START = 3;
export const TOO_SOON = 4;
export const AFTER_FINISH = 6;
export const AFTER_WITHDRAWAL = 7;
export const OUT_OF_ORDER = 8;
export const BACKUP_NOT_NEEDED = 9;
export const VOIDED = 10;

/** How much a read is worth at its place. */
export const MAIN_CHIP = 0;
export const BACKUP = 1;
export const MANUAL = 2;

/**
 * Working space for one runner's reads, used again for the next runner so that computing a race allocates
 * nothing per read. All arrays are parallel; reads are in order of time, then id.
 */
export interface Scratch {
  count: number;
  readonly timeMs: number[];
  /** Number of the timing point, -1 for a place that is not on this course. */
  readonly point: number[];
  readonly tier: number[];
  /** Signal strength in dBm, or NaN. */
  readonly rssi: number[];
  readonly reason: number[];
  /** Checkpoint the read counted at or was weighed for, or -1. */
  readonly checkpoint: number[];
  /** The read preferred to this one, or -1. */
  readonly instead: number[];
  /** The read that counts at each checkpoint, or -1. */
  readonly passing: number[];
}

/** An empty working space for a course of `checkpointCount` checkpoints. */
export function createScratch(checkpointCount: number): Scratch {
  return {
    count: 0,
    timeMs: [],
    point: [],
    tier: [],
    rssi: [],
    reason: [],
    checkpoint: [],
    instead: [],
    passing: new Array<number>(checkpointCount).fill(-1),
  };
}

/** Notes why read `position` does not count. */
export function reject(
  scratch: Scratch,
  position: number,
  reason: number,
  checkpoint: number,
  instead: number,
) {
  scratch.reason[position] = reason;
  scratch.checkpoint[position] = checkpoint;
  scratch.instead[position] = instead;
}

/** Notes that read `position` is the passing of `checkpoint`. */
export function count(scratch: Scratch, position: number, checkpoint: number) {
  scratch.reason[position] = COUNTED;
  scratch.checkpoint[position] = checkpoint;
  scratch.passing[checkpoint] = position;
}
