import { type Disposition, type ExplanationSentence, explainEntry } from '@backstride/domain';
import type { Database } from '../db/index.ts';
import { loadSetupSnapshot } from '../events/index.ts';
import { readFactsOfRunner } from '../timing/index.ts';
import type { RunnerReadModel } from './models.ts';

/** Why a runner has the time they have. */
export interface RunnerExplanation {
  readonly sentences: readonly ExplanationSentence[];
  readonly reads: readonly RunnerReadModel[];
}

/** Works out one runner's result again, from this runner's facts alone. */
export async function explainRunner(
  db: Database,
  runner: {
    readonly eventId: string;
    readonly raceId: string;
    readonly entryId: string;
  },
): Promise<RunnerExplanation> {
  const { eventId, raceId, entryId } = runner;
  const snapshot = await loadSetupSnapshot(db, { eventId, onlyRaceId: raceId, onlyEntryIds: [entryId] });
  const setup = snapshot?.races[0]?.setup;
  const entry = setup?.entries[0];
  if (setup === undefined || entry === undefined) return { sentences: [], reads: [] };
  const facts = await readFactsOfRunner(db, {
    eventId,
    chips: [...entry.chips.map((assignment) => assignment.chip), ...entry.guideChips],
    bibs: [entry.bib],
  });
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const { sentences, dispositions } = explainEntry({ setup, facts, entryId });
  const toRead = (disposition: Disposition): RunnerReadModel => {
    const fact = byId.get(disposition.factId);
    const isRead = fact?.kind === 'chip-read';
    return {
      ...disposition,
      raceId,
      kind: isRead ? 'chip-read' : 'manual-crossing',
      readerId: isRead ? fact.readerId : null,
      chip: isRead ? fact.chip : null,
    };
  };
  return { sentences, reads: dispositions.map(toRead) };
}
