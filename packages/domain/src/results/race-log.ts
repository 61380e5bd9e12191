import {
  type ChipRead,
  chooseGun,
  type Fact,
  type Gun,
  type ManualCrossing,
  type ReaderClockOffset,
  type Ruling,
  readerOffsets,
  type VoidFact,
  voidedFactIds,
} from '../timing/index.ts';
import type { DurationMs, InstantMs } from '../units/index.ts';
import type { RaceIndex } from './race-index.ts';

/** A fact that says that somebody passed somewhere. */
export type Sighting = ChipRead | ManualCrossing;

/** The facts of one race sorted to the entries they are about. Grows; never forgets. */
export interface RaceLog {
  /** Per entry: its sightings; in order of time, without doubles, once `tidy` is set. */
  readonly sightings: (Sighting[] | undefined)[];
  readonly tidy: Uint8Array;
  /** Per entry: sightings of its guide. */
  readonly guideSightings: Map<number, Sighting[]>;
  readonly rulings: Map<number, Ruling[]>;
  readonly unassigned: Sighting[];
  readonly guns: Map<string, Gun>;
  readonly offsetFacts: Map<string, ReaderClockOffset>;
  readonly voidFacts: Map<string, VoidFact>;
  voided: ReadonlySet<string>;
  offsets: ReadonlyMap<string, DurationMs>;
}

/** A log without a fact. */
export function createRaceLog(index: RaceIndex): RaceLog {
  const entryCount = index.setup.entries.length;
  return {
    sightings: new Array<Sighting[] | undefined>(entryCount),
    tidy: new Uint8Array(entryCount),
    guideSightings: new Map(),
    rulings: new Map(),
    unassigned: [],
    guns: new Map(),
    offsetFacts: new Map(),
    voidFacts: new Map(),
    voided: new Set(),
    offsets: new Map(),
  };
}

/** Which entries a batch concerns: some, or all of them (a gun, a clock offset, a void). */
export interface Touched {
  readonly entries: Set<number>;
  all: boolean;
}

/** Takes facts in. Facts about other races are passed over; a fact seen before changes nothing. */
export function addFacts(index: RaceIndex, log: RaceLog, facts: readonly Fact[]): Touched {
  const touched: Touched = { entries: new Set(), all: false };
  const before = log.offsetFacts.size + log.voidFacts.size + log.guns.size;
  for (const fact of facts) addFact(index, log, fact, touched.entries);
  if (log.offsetFacts.size + log.voidFacts.size + log.guns.size !== before) {
    log.voided = voidedFactIds([...log.voidFacts.values()]);
    log.offsets = readerOffsets([...log.offsetFacts.values()], log.voided);
    log.tidy.fill(0);
    touched.all = true;
  }
  return touched;
}

function addFact(index: RaceIndex, log: RaceLog, fact: Fact, touched: Set<number>): void {
  if (fact.kind === 'chip-read') addChipRead(index, log, fact, touched);
  else if (fact.kind === 'manual-crossing') addCrossing(index, log, fact, touched);
  else if (fact.kind === 'ruling') addRuling(index, log, fact, touched);
  else if (fact.kind === 'reader-clock-offset') log.offsetFacts.set(fact.id, fact);
  else if (fact.kind === 'void') log.voidFacts.set(fact.id, fact);
  else if (fact.raceId === index.setup.raceId) log.guns.set(fact.id, fact);
}

function addChipRead(index: RaceIndex, log: RaceLog, fact: ChipRead, touched: Set<number>): void {
  const entry = index.entryOfChip.get(fact.chip);
  const guided = entry === undefined ? index.entryOfGuideChip.get(fact.chip) : undefined;
  if (entry !== undefined) addSighting(log, entry, fact, touched);
  else if (guided !== undefined) push(log.guideSightings, guided, fact);
  else log.unassigned.push(fact);
}

function addCrossing(index: RaceIndex, log: RaceLog, fact: ManualCrossing, touched: Set<number>): void {
  if (fact.raceId !== null && fact.raceId !== index.setup.raceId) return;
  const entry = index.entryOfBib.get(fact.bib);
  if (entry === undefined) log.unassigned.push(fact);
  else addSighting(log, entry, fact, touched);
}

function addSighting(log: RaceLog, entry: number, fact: Sighting, touched: Set<number>): void {
  const known = log.sightings[entry];
  if (known === undefined) log.sightings[entry] = [fact];
  else known.push(fact);
  log.tidy[entry] = 0;
  touched.add(entry);
}

function addRuling(index: RaceIndex, log: RaceLog, fact: Ruling, touched: Set<number>): void {
  const entry = fact.raceId === index.setup.raceId ? index.entryPositions.get(fact.entryId) : undefined;
  if (entry === undefined) return;
  push(log.rulings, entry, fact);
  touched.add(entry);
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The moment of a sighting with the reader's clock offset applied. */
export function correctedAt(log: RaceLog, fact: Sighting): InstantMs {
  if (log.offsets.size === 0 || fact.kind !== 'chip-read') return fact.occurredAt;
  return (fact.occurredAt + (log.offsets.get(fact.readerId) ?? 0)) as InstantMs;
}

/** An entry's sightings in order of corrected time, then id, each once. */
export function tidySightings(log: RaceLog, entry: number): readonly Sighting[] {
  const list = log.sightings[entry];
  if (list === undefined) return [];
  if (log.tidy[entry] === 0) {
    sortAndDedupe(log, list);
    log.tidy[entry] = 1;
  }
  return list;
}

/** Sorts a list of sightings by corrected time, then id, and drops facts that are there twice. */
export function sortAndDedupe(log: RaceLog, list: Sighting[]): void {
  if (list.length < 2) return;
  list.sort((a, b) => {
    const difference = correctedAt(log, a) - correctedAt(log, b);
    if (difference !== 0) return difference;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  });
  let kept = 1;
  for (let position = 1; position < list.length; position++) {
    const fact = list[position] as Sighting;
    if (fact.id !== list[kept - 1]?.id) list[kept++] = fact;
  }
  list.length = kept;
}

/** The gun that counts for a wave among those that are not voided. */
export function gunOfWave(log: RaceLog, waveId: string | null): Gun | null {
  const standing = [...log.guns.values()].filter((gun) => !log.voided.has(gun.id));
  return chooseGun(standing, waveId);
}
