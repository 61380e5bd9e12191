import type { RaceIndex } from './race-index.ts';
import type { RulingOutcome } from './rulings.ts';
import type { EntryOutcome } from './types.ts';

/** Who is level by the officials' word, and by which time those runners are placed. */
export interface DeadHeatGroups {
  /** Entry → the lowest entry position of its group. */
  readonly groupOf: ReadonlyMap<number, number>;
  /** Group → the best ranked time in it. */
  readonly bestMs: ReadonlyMap<number, number>;
}

/**
 * Joins the runners declared level into groups; whoever is level with one of a group is level with all of
 * them, and all take the best place. Runners who are not ranked join nobody.
 */
export function joinDeadHeats(
  index: RaceIndex,
  rulings: ReadonlyMap<number, RulingOutcome>,
  outcomes: readonly EntryOutcome[],
): DeadHeatGroups {
  const parent = new Map<number, number>();
  for (const [entry, ruling] of rulings)
    for (const partnerId of ruling.deadHeatWith) {
      const partner = index.entryPositions.get(partnerId);
      if (partner === undefined || !isRanked(outcomes, entry) || !isRanked(outcomes, partner)) continue;
      const a = rootOf(parent, entry);
      const b = rootOf(parent, partner);
      parent.set(Math.max(a, b), Math.min(a, b));
      parent.set(Math.min(a, b), Math.min(a, b));
    }
  const groupOf = new Map([...parent.keys()].map((entry) => [entry, rootOf(parent, entry)]));
  const bestMs = new Map<number, number>();
  for (const [entry, group] of groupOf)
    bestMs.set(
      group,
      Math.min(bestMs.get(group) ?? Number.POSITIVE_INFINITY, outcomes[entry]?.rankedMs ?? 0),
    );
  return { groupOf, bestMs };
}

function isRanked(outcomes: readonly EntryOutcome[], entry: number): boolean {
  return (outcomes[entry]?.rankedMs ?? null) !== null;
}

function rootOf(parent: ReadonlyMap<number, number>, entry: number): number {
  let root = entry;
  for (let above = parent.get(root); above !== undefined && above !== root; above = parent.get(root))
    root = above;
  return root;
}
