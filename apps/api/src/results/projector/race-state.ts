import { createHash } from 'node:crypto';
import {
  canonicalResultsJson,
  createRaceComputer,
  type EntryResult,
  type Fact,
  type RaceComputer,
} from '@backstride/domain';
import type { Database } from '../../db/index.ts';
import type { RaceSetupSnapshot } from '../../events/index.ts';
import { type ResultRow, toResultRow } from './rows.ts';
import { openProjection, type ProjectionMark, saveHash, saveProjection, storedHashes } from './save.ts';
import { type RaceSummary, summarize } from './summary.ts';

/** One race in memory: its computer, and what of its results is stored. */
export interface RaceState {
  readonly snapshot: RaceSetupSnapshot;
  readonly computer: RaceComputer;
  mark: ProjectionMark;
  /** Results whose rows are stored, by entry; the same object is the same row. */
  saved: Map<string, EntryResult>;
  /** Hashes of the stored rows, until the first save has compared them. */
  hashes: ReadonlyMap<string, string> | null;
  /** Of what is stored; null until the first save. */
  summary: RaceSummary | null;
  isHashed: boolean;
}

/** Begins a race from what is stored of it. */
export async function openRace(db: Database, snapshot: RaceSetupSnapshot): Promise<RaceState> {
  const { raceId, eventId } = snapshot.setup;
  const mark = await openProjection(db, { raceId, eventId });
  return {
    snapshot,
    computer: createRaceComputer(snapshot.setup),
    mark,
    saved: new Map(),
    hashes: await storedHashes(db, raceId),
    summary: null,
    isHashed: false,
  };
}

/** Takes facts in and stores what they change. */
export async function advanceRace(
  db: Database,
  state: RaceState,
  options: { readonly facts: readonly Fact[]; readonly logPosition: number; readonly setupVersion: number },
): Promise<void> {
  const { snapshot, computer } = state;
  const { raceId, eventId, checkpoints } = snapshot.setup;
  const touched = computer.add(options.facts);
  const isUntouched = touched.length === 0 && state.summary !== null;
  const entries = isUntouched ? [] : computer.results().entries;
  const changed = changedRows(state, entries);
  const summary =
    isUntouched && state.summary !== null
      ? state.summary
      : summarize({ entries, checkpoints, clubNames: snapshot.clubNames });
  state.mark = await saveProjection(db, {
    eventId,
    raceId,
    seen: state.mark,
    logPosition: options.logPosition,
    setupVersion: options.setupVersion,
    changed: changed.rows,
    removedEntryIds: changed.removedEntryIds,
    summary,
  });
  for (const result of changed.results) state.saved.set(result.entryId, result);
  state.hashes = null;
  state.summary = summary;
  if (changed.rows.length + changed.removedEntryIds.length > 0) state.isHashed = false;
}

/** Stores the hash of the results; to be done when nothing else is waiting. */
export async function hashRace(db: Database, state: RaceState): Promise<void> {
  if (state.isHashed) return;
  state.isHashed = true;
  const sha256 = createHash('sha256').update(canonicalResultsJson(state.computer.results())).digest('hex');
  await saveHash(db, { raceId: state.snapshot.setup.raceId, seen: state.mark, sha256 });
}

function changedRows(state: RaceState, entries: readonly EntryResult[]) {
  const { saved, hashes, snapshot } = state;
  const results = entries.filter((result) => saved.get(result.entryId) !== result);
  const rows: ResultRow[] = [];
  for (const result of results) {
    const row = toResultRow(result, snapshot.clubNames.get(result.entryId) ?? null);
    if (hashes?.get(row.entry_id) !== row.content_hash) rows.push(row);
  }
  const removedEntryIds: string[] = [];
  if (hashes !== null) {
    const present = new Set(entries.map((entry) => entry.entryId));
    for (const entryId of hashes.keys()) if (!present.has(entryId)) removedEntryIds.push(entryId);
  }
  return { results, rows, removedEntryIds };
}
