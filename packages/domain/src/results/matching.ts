import { matchPassings } from './passings.ts';
import type { RaceIndex } from './race-index.ts';
import { correctedAt, type RaceLog, tidySightings } from './race-log.ts';
import type { RulingOutcome } from './rulings.ts';
import {
  AFTER_WITHDRAWAL,
  BACKUP,
  BEFORE_START,
  MAIN_CHIP,
  MANUAL,
  OUT_OF_ORDER,
  reject,
  type Scratch,
  VOIDED,
} from './scratch.ts';
import { matchStart } from './start-rule.ts';
import type { StartSignal } from './start-times.ts';

/** What one entry's reads are weighed by, besides the course. */
export interface MatchContext {
  readonly index: RaceIndex;
  readonly log: RaceLog;
  readonly signal: StartSignal;
  readonly rulings: RulingOutcome;
}

/**
 * Weighs all sightings of one entry: afterwards `scratch` holds each one's reason and each checkpoint's
 * passing, in the order of `tidySightings`.
 */
export function matchEntry(context: MatchContext, entry: number, scratch: Scratch): void {
  const { index, signal } = context;
  const gunMs = signal.gunAt ?? Number.NaN;
  load(context, entry, scratch, gunMs);
  const startMs = matchStart(index, scratch, gunMs, gunMs + index.setup.rules.startWindowMs);
  matchPassings(index, scratch, Number.isNaN(startMs) ? gunMs : startMs);
}

function load(context: MatchContext, entry: number, scratch: Scratch, gunMs: number): void {
  const { index, log, rulings } = context;
  const sightings = tidySightings(log, entry);
  const withdrawnMs = rulings.withdrawnAt ?? Number.POSITIVE_INFINITY;
  const hasBackups = index.backupReaders.size > 0 || index.backupChips.size > 0;
  scratch.count = sightings.length;
  scratch.passing.fill(-1);
  for (let read = 0; read < sightings.length; read++) {
    const fact = sightings[read] as (typeof sightings)[number];
    const time = correctedAt(log, fact);
    const point = index.pointNumbers.get(fact.timingPointId) ?? -1;
    scratch.timeMs[read] = time;
    scratch.point[read] = point;
    scratch.reason[read] = 0;
    scratch.checkpoint[read] = -1;
    scratch.instead[read] = -1;
    if (fact.kind === 'chip-read') {
      const isBackup =
        hasBackups && (index.backupReaders.has(fact.readerId) || index.backupChips.has(fact.chip));
      scratch.tier[read] = isBackup ? BACKUP : MAIN_CHIP;
      scratch.rssi[read] = fact.rssiDbm ?? Number.NaN;
    } else {
      scratch.tier[read] = MANUAL;
      scratch.rssi[read] = Number.NaN;
    }
    if (log.voided.size > 0 && log.voided.has(fact.id)) reject(scratch, read, VOIDED, -1, -1);
    else if (rulings.status === 'dns' || time > withdrawnMs) reject(scratch, read, AFTER_WITHDRAWAL, -1, -1);
    else if (point < 0) reject(scratch, read, OUT_OF_ORDER, -1, -1);
    else if (time < gunMs) reject(scratch, read, BEFORE_START, -1, -1);
  }
}
