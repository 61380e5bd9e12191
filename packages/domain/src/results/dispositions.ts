import type { RaceIndex } from './race-index.ts';
import { correctedAt, type RaceLog, type Sighting, sortAndDedupe, tidySightings } from './race-log.ts';
import { reasonNames, type Scratch } from './scratch.ts';
import type { Disposition } from './types.ts';

/** The fate of every sighting of an entry and of its guide, right after `matchEntry` has weighed them. */
export function entryDispositions(
  index: RaceIndex,
  log: RaceLog,
  entry: number,
  scratch: Scratch,
): Disposition[] {
  const own = tidySightings(log, entry);
  const dispositions = own.map((fact, read): Disposition => {
    const checkpoint = scratch.checkpoint[read] ?? -1;
    const instead = scratch.instead[read] ?? -1;
    return {
      factId: fact.id,
      correctedAt: correctedAt(log, fact),
      timingPointId: fact.timingPointId,
      checkpointId: index.checkpoints[checkpoint]?.id ?? null,
      reason: reasonNames[scratch.reason[read] ?? 0] ?? 'out-of-order',
      insteadFactId: own[instead]?.id ?? null,
    };
  });
  const guides = [...(log.guideSightings.get(entry) ?? [])];
  sortAndDedupe(log, guides);
  return [...dispositions, ...guides.map((fact) => looseDisposition(log, fact, 'guide'))];
}

/** The fate of the sightings that belong to nobody in this race, in order of time, then id. */
export function unassignedDispositions(log: RaceLog, sightings: readonly Sighting[]): Disposition[] {
  const ordered = [...sightings];
  sortAndDedupe(log, ordered);
  return ordered.map((fact) =>
    looseDisposition(log, fact, fact.kind === 'chip-read' ? 'unknown-chip' : 'unknown-bib'),
  );
}

function looseDisposition(
  log: RaceLog,
  fact: Sighting,
  reason: 'guide' | 'unknown-chip' | 'unknown-bib',
): Disposition {
  return {
    factId: fact.id,
    correctedAt: correctedAt(log, fact),
    timingPointId: fact.timingPointId,
    checkpointId: null,
    reason: log.voided.has(fact.id) ? 'voided' : reason,
    insteadFactId: null,
  };
}
