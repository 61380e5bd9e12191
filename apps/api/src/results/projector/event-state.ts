import type { Fact } from '@backstride/domain';
import type { Database } from '../../db/index.ts';
import { loadSetupSnapshot } from '../../events/index.ts';
import { readFacts } from '../../timing/index.ts';
import { advanceRace, openRace, type RaceState } from './race-state.ts';

/** One event in memory: its races and the facts that they were fed. */
export interface EventState {
  readonly eventId: string;
  readonly setupVersion: number;
  readonly races: readonly RaceState[];
  readonly facts: Fact[];
  position: number;
}

const FACTS_PER_READ = 20_000;

/** Facts of a set-up that is no longer current, to be fed to the new one without reading them again. */
type KnownFacts = Pick<EventState, 'facts' | 'position'>;

/**
 * Reads an event wholly, computes it and stores what differs from what is stored. Null when there is no such
 * event.
 */
export async function openEvent(
  db: Database,
  options: { readonly eventId: string; readonly known?: KnownFacts },
): Promise<EventState | null> {
  const { eventId } = options;
  const snapshot = await loadSetupSnapshot(db, { eventId });
  if (snapshot === null) return null;
  const facts = options.known?.facts ?? [];
  const position = await readOn(db, { eventId, facts, after: options.known?.position ?? 0 });
  const races: RaceState[] = [];
  for (const race of snapshot.races) {
    const state = await openRace(db, race);
    await advanceRace(db, state, { facts, logPosition: position, setupVersion: snapshot.version });
    races.push(state);
  }
  return { eventId, setupVersion: snapshot.version, races, facts, position };
}

/** Takes in what the log has beyond the event's position; true when there was something. */
export async function advanceEvent(db: Database, state: EventState): Promise<boolean> {
  const known = state.facts.length;
  const { eventId, facts } = state;
  const position = await readOn(db, { eventId, facts, after: state.position });
  if (position === state.position) return false;
  state.position = position;
  const news = facts.slice(known);
  for (const race of state.races)
    await advanceRace(db, race, { facts: news, logPosition: position, setupVersion: state.setupVersion });
  return true;
}

/** Appends the facts after a position to `facts`; gives the position that they reach. */
async function readOn(
  db: Database,
  options: { readonly eventId: string; readonly facts: Fact[]; readonly after: number },
): Promise<number> {
  let position = options.after;
  for (;;) {
    const page = await readFacts(db, { eventId: options.eventId, after: position, limit: FACTS_PER_READ });
    for (const fact of page.facts) options.facts.push(fact);
    position = page.position;
    if (page.facts.length < FACTS_PER_READ) return position;
  }
}
