import type { VoidFact } from './facts.ts';
import { compareInTime } from './officials.ts';

/**
 * The ids of the facts that are taken out of the results. A void may itself be voided, but only by one
 * made later (by time, then id), so that two voids can never cancel each other in a circle.
 */
export function voidedFactIds(voids: readonly VoidFact[]): ReadonlySet<string> {
  const latestFirst = [...voids].sort((a, b) => compareInTime(b, a));
  const positions = new Map(latestFirst.map((fact, position) => [fact.id, position]));
  const voided = new Set<string>();
  for (const [position, fact] of latestFirst.entries()) {
    const targetPosition = positions.get(fact.targetFactId) ?? Number.POSITIVE_INFINITY;
    if (!voided.has(fact.id) && targetPosition > position) voided.add(fact.targetFactId);
  }
  return voided;
}
