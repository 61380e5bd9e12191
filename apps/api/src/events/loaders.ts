import DataLoader from 'dataloader';
import type { Database } from '../db/index.ts';
import {
  countEntriesOfRaces,
  findCategoryKeysOfEntries,
  findChipsOfEntries,
  findEntries,
} from './entry-queries.ts';
import {
  findEvents,
  findReadersOfEvents,
  findTimingPoints,
  findTimingPointsOfEvents,
} from './event-queries.ts';
import { type ImportOutcome, readOutcome } from './imports/import-store.ts';
import {
  findCategoriesOfRaces,
  findCheckpointsOfRaces,
  findRaces,
  findRacesOfEvents,
  findWavesOfRaces,
} from './race-queries.ts';

/** Batching look-ups of set-up, for one request. */
export function createEventsLoaders(db: Database) {
  return {
    event: byId((ids) => findEvents(db, ids)),
    timingPoint: byId((ids) => findTimingPoints(db, ids)),
    timingPointsOfEvent: grouped(
      (ids) => findTimingPointsOfEvents(db, ids),
      (row) => row.eventId,
    ),
    readersOfEvent: grouped(
      (ids) => findReadersOfEvents(db, ids),
      (row) => row.eventId,
    ),
    race: byId((ids) => findRaces(db, ids)),
    racesOfEvent: grouped(
      (ids) => findRacesOfEvents(db, ids),
      (row) => row.eventId,
    ),
    checkpointsOfRace: grouped(
      (ids) => findCheckpointsOfRaces(db, ids),
      (row) => row.raceId,
    ),
    wavesOfRace: grouped(
      (ids) => findWavesOfRaces(db, ids),
      (row) => row.raceId,
    ),
    categoriesOfRace: grouped(
      (ids) => findCategoriesOfRaces(db, ids),
      (row) => row.raceId,
    ),
    entry: byId((ids) => findEntries(db, ids)),
    chipsOfEntry: grouped(
      (ids) => findChipsOfEntries(db, ids),
      (row) => row.entryId,
    ),
    categoryKeysOfEntry: grouped(
      (ids) => findCategoryKeysOfEntries(db, ids),
      (row) => row.entryId,
    ),
    importOutcome: new DataLoader<string, ImportOutcome | null>((ids) =>
      Promise.all(ids.map((id) => readOutcome(db, id))),
    ),
    entryCountOfRace: new DataLoader<string, number>(async (ids) => {
      const counts = new Map((await countEntriesOfRaces(db, ids)).map((row) => [row.raceId, row.count]));
      return ids.map((id) => counts.get(id) ?? 0);
    }),
  };
}

function byId<Row extends { readonly id: string }>(
  find: (ids: readonly string[]) => Promise<readonly Row[]>,
) {
  return new DataLoader<string, Row | null>(async (ids) => {
    const rows = new Map((await find(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

function grouped<Row>(
  find: (ids: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
) {
  return new DataLoader<string, readonly Row[]>(async (ids) => {
    const groups = new Map<string, Row[]>(ids.map((id) => [id, []]));
    for (const row of await find(ids)) groups.get(keyOf(row))?.push(row);
    return ids.map((id) => groups.get(id) ?? []);
  });
}
