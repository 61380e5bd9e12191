import { sha256Hex } from '../units/index.ts';
import type { EntryResult, RaceResults } from './types.ts';

/**
 * The results as one text that every machine writes alike: JSON without spaces, keys sorted, entries in list
 * order. It holds entry ids, bibs, statuses, times (UTC and durations in milliseconds) and places, and never names,
 * birth dates, log positions or receive times, so that hiding a name later changes no hash.
 */
export function canonicalResultsJson(results: RaceResults): string {
  return JSON.stringify({ entries: results.entries.map(canonicalEntry), raceId: results.raceId, version: 1 });
}

/** SHA-256 of the canonical JSON (UTF-8), 64 lower-case hex digits. */
export function resultsHash(results: RaceResults): string {
  return sha256Hex(canonicalResultsJson(results));
}

/** Keys stand in the order of their code units. */
function canonicalEntry(entry: EntryResult) {
  return {
    bib: entry.bib,
    entryId: entry.entryId,
    finishAt: entry.finishAt,
    gunAt: entry.gunAt,
    gunMs: entry.gunMs,
    listOrder: entry.listOrder,
    netMs: entry.netMs,
    penaltyMs: entry.penaltyMs,
    place: entry.place,
    placeInAgeGroup: entry.placeInAgeGroup,
    placeInCategories: sortedByKey(entry.placeInCategories),
    placeInSex: entry.placeInSex,
    rankedMs: entry.rankedMs,
    rawGunMs: entry.rawGunMs,
    rawNetMs: entry.rawNetMs,
    splits: entry.splits.map((split) => ({ at: split.passedAt, checkpointId: split.checkpointId })),
    startAt: entry.startAt,
    status: entry.status,
  };
}

/** As pairs, because JavaScript moves number-like keys to the front of an object. */
function sortedByKey(places: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(places).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
