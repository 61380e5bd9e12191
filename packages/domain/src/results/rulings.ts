import { compareAuthority, compareIds, compareInTime, type Ruling } from '../timing/index.ts';
import { type DurationMs, durationMs, type InstantMs } from '../units/index.ts';

/** A decision that sets or frees the status. */
export type StatusRuling = 'dns' | 'dnf' | 'dsq' | 'unranked';

/** What the officials' word comes to for one entry. */
export interface RulingOutcome {
  /** Null when nobody ruled, or when the entry was reinstated. */
  readonly status: StatusRuling | null;
  /** Reads after this moment are for review; null when the runner did not withdraw. */
  readonly withdrawnAt: InstantMs | null;
  readonly penaltyMs: DurationMs;
  /** Entries declared level with this one. */
  readonly deadHeatWith: readonly string[];
  /** The rulings that took effect, in order of time. */
  readonly applied: readonly Ruling[];
  /** Rulings that a higher one contradicts. */
  readonly overruled: readonly Ruling[];
}

/** No ruling at all. */
export const noRulings: RulingOutcome = {
  status: null,
  withdrawnAt: null,
  penaltyMs: durationMs(0),
  deadHeatWith: [],
  applied: [],
  overruled: [],
};

/**
 * Weighs the rulings on one entry, voided ones already left out. Of the decisions about the status the
 * highest (rank of the official, time, id) wins; time penalties are for different offences and add up.
 */
export function weighRulings(rulings: readonly Ruling[]): RulingOutcome {
  if (rulings.length === 0) return noRulings;
  const ordered = uniqueById(rulings).sort(compareInTime);
  const aboutStatus = ordered.filter(isAboutStatus).sort(compareAuthority);
  const winner = aboutStatus.pop() ?? null;
  const overruled = new Set(aboutStatus);
  const applied = ordered.filter((ruling) => !overruled.has(ruling));
  const type = winner?.decision.type;
  const status = type === 'dns' || type === 'dnf' || type === 'dsq' || type === 'unranked' ? type : null;
  return {
    status,
    withdrawnAt: winner !== null && status === 'dnf' ? winner.occurredAt : null,
    penaltyMs: durationMs(applied.reduce((total, ruling) => total + penaltyOf(ruling), 0)),
    deadHeatWith: applied.flatMap(deadHeatPartner).sort(compareIds),
    applied,
    overruled: [...overruled],
  };
}

function uniqueById(rulings: readonly Ruling[]): Ruling[] {
  return [...new Map(rulings.map((ruling) => [ruling.id, ruling])).values()];
}

function isAboutStatus(ruling: Ruling): boolean {
  return ruling.decision.type !== 'time-penalty' && ruling.decision.type !== 'dead-heat';
}

function penaltyOf(ruling: Ruling): number {
  return ruling.decision.type === 'time-penalty' ? ruling.decision.penaltyMs : 0;
}

function deadHeatPartner(ruling: Ruling): string[] {
  return ruling.decision.type === 'dead-heat' ? [ruling.decision.withEntryId] : [];
}
