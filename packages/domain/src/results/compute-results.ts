import type { RaceSetup } from '../events/index.ts';
import {
  type Fact,
  type ReaderClockOffset,
  readerOffsets,
  type VoidFact,
  voidedFactIds,
} from '../timing/index.ts';
import type { InstantMs } from '../units/index.ts';
import type { EntryExplanation } from './explanation-types.ts';
import { createRaceComputer } from './race-computer.ts';
import type { RaceResults } from './types.ts';

/** A race and its log. */
export interface RaceInput {
  readonly setup: RaceSetup;
  /** Any order, any duplication; facts of other races of the event may be among them. */
  readonly facts: readonly Fact[];
  /**
   * The race as it stood at this moment: later facts (by corrected time) are left out. Without it all facts
   * count, as they do in official results.
   */
  readonly asOf?: InstantMs;
}

/**
 * Computes the results of one race from its set-up and its log; a pure function of the set of facts.
 * Never fails on what a list or a log lacks: a missing sex, age, wave, split, start or gun leaves only the
 * place or the time open which needs it.
 */
export function computeResults({ setup, facts, asOf }: RaceInput): RaceResults {
  const computer = createRaceComputer(setup);
  computer.add(asOf === undefined ? facts : factsUntil(facts, asOf));
  return computer.results();
}

/** Why one entry's time is what it is. Throws a RangeError for an entry that is not in the race. */
export function explainEntry({
  setup,
  facts,
  asOf,
  entryId,
}: RaceInput & { entryId: string }): EntryExplanation {
  const computer = createRaceComputer(setup);
  computer.add(asOf === undefined ? facts : factsUntil(facts, asOf));
  return computer.explain(entryId);
}

/** Clock offsets are kept whenever they were measured: they say when a read happened, not that it did. */
function factsUntil(facts: readonly Fact[], asOf: InstantMs): Fact[] {
  const voids = facts.filter((fact): fact is VoidFact => fact.kind === 'void');
  const measured = facts.filter((fact): fact is ReaderClockOffset => fact.kind === 'reader-clock-offset');
  const offsets = readerOffsets(measured, voidedFactIds(voids));
  return facts.filter((fact) => {
    if (fact.kind === 'reader-clock-offset') return true;
    const offset = fact.kind === 'chip-read' ? (offsets.get(fact.readerId) ?? 0) : 0;
    return fact.occurredAt + offset <= asOf;
  });
}
