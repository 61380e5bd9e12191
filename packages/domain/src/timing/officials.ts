import type { Fact, OfficialRank } from './facts.ts';

const rankOrder: Readonly<Record<OfficialRank, number>> = {
  device: 0,
  timer: 1,
  judge: 2,
  starter: 3,
  organizer: 4,
  'chief-judge': 5,
};

/** How much an official's word weighs against another's: higher wins a contradiction. */
export function officialWeight(official: OfficialRank): number {
  return rankOrder[official];
}

/**
 * Order among facts that contradict each other: rank of the official, then time, then id; the greatest wins.
 * Receive order plays no part, so that devices may be offline for hours and still agree.
 */
export function compareAuthority(a: Fact, b: Fact): number {
  return officialWeight(a.official) - officialWeight(b.official) || compareInTime(a, b);
}

/** Order by the moment a fact is about, then by id, so that any set of facts has exactly one order. */
export function compareInTime(a: Fact, b: Fact): number {
  return a.occurredAt - b.occurredAt || compareIds(a.id, b.id);
}

/** Order of ids by code unit, the same in every locale. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
