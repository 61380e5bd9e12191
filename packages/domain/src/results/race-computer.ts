import type { EntrySetup, RaceSetup } from '../events/index.ts';
import type { Fact } from '../timing/index.ts';
import { joinDeadHeats } from './dead-heats.ts';
import { entryDispositions, unassignedDispositions } from './dispositions.ts';
import { describeEntry } from './explain.ts';
import type { EntryExplanation } from './explanation-types.ts';
import { numberFields } from './fields.ts';
import { createListKeys, levelDeadHeats, resortList, setListKey, sortList } from './list-order.ts';
import { type MatchContext, matchEntry } from './matching.ts';
import { entryOutcome } from './outcome.ts';
import { assignPlaces } from './places.ts';
import { indexRace, type RaceIndex } from './race-index.ts';
import { addFacts, createRaceLog, type RaceLog } from './race-log.ts';
import { noRulings, type RulingOutcome, weighRulings } from './rulings.ts';
import { createScratch, type Scratch } from './scratch.ts';
import { type StartSignals, startSignals } from './start-times.ts';
import type { Disposition, EntryOutcome, EntryResult, RaceResults } from './types.ts';

/** Computes one race as its facts come in. Any way of feeding the same facts gives the same results. */
export interface RaceComputer {
  /** Takes facts in, in any order and as often as they come; gives the ids of the entries they may change. */
  add(facts: readonly Fact[]): readonly string[];
  /** The results of everything taken in so far. Only what changed is computed; unchanged entries are the same objects. */
  results(): RaceResults;
  /** The fate of every read of an entry and of its guide. Throws a RangeError for an unknown entry. */
  dispositionsOf(entryId: string): readonly Disposition[];
  /** Why an entry's time is what it is. Throws a RangeError for an unknown entry. */
  explain(entryId: string): EntryExplanation;
}

interface State {
  readonly index: RaceIndex;
  readonly log: RaceLog;
  readonly scratch: Scratch;
  readonly rulings: Map<number, RulingOutcome>;
  readonly outcomes: EntryOutcome[];
  signals: StartSignals;
  allDirty: boolean;
  dirty: Set<number>;
}

/** Starts computing a race with an empty log. The set-up is fixed: a changed set-up needs a new computer. */
export function createRaceComputer(setup: RaceSetup): RaceComputer {
  const index = indexRace(setup);
  const log = createRaceLog(index);
  const state: State = {
    index,
    log,
    scratch: createScratch(index.checkpoints.length),
    rulings: new Map(),
    outcomes: [],
    signals: startSignals(index, log),
    allDirty: true,
    dirty: new Set(),
  };
  const ranking = createRanking(index);
  let latest: RaceResults | null = null;
  return {
    add(facts) {
      latest = null;
      const touched = addFacts(index, log, facts);
      if (touched.all) {
        state.allDirty = true;
        state.signals = startSignals(index, log);
        return setup.entries.map((entry) => entry.id);
      }
      for (const entry of touched.entries) state.dirty.add(entry);
      return Array.from(touched.entries, (entry) => (setup.entries[entry] as EntrySetup).id);
    },
    results() {
      latest ??= withUnassigned(setup.raceId, ranking(state, refresh(state)), log);
      return latest;
    },
    dispositionsOf(entryId) {
      const entry = positionOf(index, entryId);
      matchEntry(contextOf(state, entry), entry, state.scratch);
      return entryDispositions(index, log, entry, state.scratch);
    },
    explain(entryId) {
      const entry = positionOf(index, entryId);
      const context = contextOf(state, entry);
      return describeEntry(context, entry, state.scratch);
    },
  };
}

function positionOf(index: RaceIndex, entryId: string): number {
  const entry = index.entryPositions.get(entryId);
  if (entry === undefined) throw new RangeError(`Entry ${entryId} is not in race ${index.setup.raceId}`);
  return entry;
}

function contextOf({ index, log, signals }: State, entry: number): MatchContext {
  const { waveId } = index.setup.entries[entry] as EntrySetup;
  const signal = waveId === null ? undefined : signals.byWave.get(waveId);
  const known = log.rulings.get(entry);
  const rulings =
    known === undefined ? noRulings : weighRulings(known.filter((ruling) => !log.voided.has(ruling.id)));
  return { index, log, signal: signal ?? signals.withoutWave, rulings };
}

/** Computes what changed; gives the entries, or null when everybody was computed. */
function refresh(state: State): ReadonlySet<number> | null {
  const { dirty } = state;
  state.dirty = new Set();
  if (state.allDirty) {
    state.allDirty = false;
    for (let entry = 0; entry < state.index.setup.entries.length; entry++) refreshEntry(state, entry);
    return null;
  }
  for (const entry of dirty) refreshEntry(state, entry);
  return dirty;
}

function refreshEntry(state: State, entry: number): void {
  const context = contextOf(state, entry);
  if (context.rulings === noRulings) state.rulings.delete(entry);
  else state.rulings.set(entry, context.rulings);
  state.outcomes[entry] = entryOutcome(context, entry, state.scratch);
}

function createRanking(
  index: RaceIndex,
): (state: State, touched: ReadonlySet<number> | null) => EntryResult[] {
  const keys = createListKeys(index);
  const fields = numberFields(index);
  const previous: (EntryResult | undefined)[] = new Array<EntryResult | undefined>(
    index.setup.entries.length,
  );
  let sorted: Int32Array = new Int32Array(0);
  let hadDeadHeats = false;
  return ({ outcomes, rulings }, touched) => {
    const heats = joinDeadHeats(index, rulings, outcomes);
    const anew = touched === null || hadDeadHeats || heats.groupOf.size > 0;
    hadDeadHeats = heats.groupOf.size > 0;
    for (const entry of anew ? outcomes.keys() : touched)
      setListKey(index, keys, entry, outcomes[entry] as EntryOutcome);
    levelDeadHeats(keys, heats);
    sorted = anew ? sortList(keys) : resortList(keys, sorted, touched);
    const results = assignPlaces(index, outcomes, sorted, {
      keys,
      fields,
      previous,
      deadHeats: heats.groupOf,
    });
    for (let position = 0; position < results.length; position++)
      previous[sorted[position] as number] = results[position];
    return results;
  };
}

/** What belongs to nobody is listed only when asked for: other races may have hundreds of thousands of reads. */
function withUnassigned(raceId: string, entries: readonly EntryResult[], log: RaceLog): RaceResults {
  const snapshot = { ...log, unassigned: log.unassigned.slice() };
  let dispositions: readonly Disposition[] | null = null;
  return {
    raceId,
    entries,
    get unassigned() {
      dispositions ??= unassignedDispositions(snapshot, snapshot.unassigned);
      return dispositions;
    },
  };
}
