import { durationMs } from '../units/index.ts';
import { displayedTime } from './display-rounding.ts';
import { type Fields, OVERALL } from './fields.ts';
import type { ListKeys } from './list-order.ts';
import type { RaceIndex } from './race-index.ts';
import type { EntryOutcome, EntryResult } from './types.ts';

interface PlacingContext {
  readonly keys: ListKeys;
  readonly fields: Fields;
  /** Per entry, the result handed out before. */
  readonly previous: readonly (EntryResult | undefined)[];
  /** Entries declared level, as one number per dead heat; entries without one are absent. */
  readonly deadHeats: ReadonlyMap<number, number>;
}

/**
 * Gives places along the sorted list: shared places 1, 2, 2, 4, separately in each field. Two runners share
 * a place when they are level: by equal milliseconds or equal displayed time, as the race's tie rule says,
 * or by the officials' word, which counts under every rule. Results that did not change are handed back as
 * the same objects.
 */
export function assignPlaces(
  index: RaceIndex,
  outcomes: readonly EntryOutcome[],
  sorted: Int32Array,
  { keys, fields, previous, deadHeats }: PlacingContext,
): EntryResult[] {
  const take = createCounters(fields.count);
  const levelOf = createLevels(index, deadHeats);
  const results: EntryResult[] = new Array<EntryResult>(sorted.length);
  for (let position = 0; position < sorted.length; position++) {
    const entry = sorted[position] as number;
    const outcome = outcomes[entry] as EntryOutcome;
    const isRanked = outcome.rankedMs !== null;
    const level = isRanked ? levelOf(entry, keys.key[entry] as number) : -1;
    const before = previous[entry];
    const listOrder = position + 1;
    const place = isRanked ? take(OVERALL, level) : null;
    const placeInSex = isRanked ? take(fields.sex[entry] as number, level) : null;
    const placeInAgeGroup = isRanked ? take(fields.ageGroup[entry] as number, level) : null;
    const categories = isRanked ? fields.categories[entry] : undefined;
    const placeInCategories =
      categories === undefined
        ? noCategories
        : Object.fromEntries(categories.map(({ key, field }) => [key, take(field, level) ?? 0]));
    results[position] =
      before !== undefined &&
      // The splits are made anew with every outcome, so that they tell whether it is the same one.
      before.splits === outcome.splits &&
      before.listOrder === listOrder &&
      before.place === place &&
      before.placeInSex === placeInSex &&
      before.placeInAgeGroup === placeInAgeGroup &&
      samePlaces(before.placeInCategories, placeInCategories)
        ? before
        : resultOf(outcome, { place, placeInSex, placeInAgeGroup, placeInCategories, listOrder });
  }
  return results;
}

const noCategories: Readonly<Record<string, number>> = Object.freeze({});

/** Counts the ranked in each field; gives null for a field that an entry is not in. */
function createCounters(fieldCount: number): (field: number, level: number) => number | null {
  const ranked = new Int32Array(fieldCount);
  const place = new Int32Array(fieldCount);
  const lastLevel = new Int32Array(fieldCount).fill(-1);
  return (field, level) => {
    if (field < 0) return null;
    ranked[field] = (ranked[field] as number) + 1;
    if (lastLevel[field] !== level) {
      place[field] = ranked[field] as number;
      lastLevel[field] = level;
    }
    return place[field] as number;
  };
}

/** Numbers that are equal exactly for runners who are level, growing along the list. */
function createLevels(
  index: RaceIndex,
  deadHeats: PlacingContext['deadHeats'],
): (entry: number, timeMs: number) => number {
  const { tieRule, rounding } = index.setup.rules;
  let level = 0;
  let previousMs = Number.NaN;
  let previousHeat = -1;
  return (entry, timeMs) => {
    const decisiveMs = tieRule === 'displayed-time' ? displayedTime(rounding, durationMs(timeMs)) : timeMs;
    const heat = deadHeats.get(entry) ?? -1;
    const sameTime = tieRule !== 'officials-only' && decisiveMs === previousMs;
    if (!sameTime && (heat < 0 || heat !== previousHeat)) level++;
    previousMs = decisiveMs;
    previousHeat = heat;
    return level;
  };
}

type Places = Pick<
  EntryResult,
  'place' | 'placeInSex' | 'placeInAgeGroup' | 'placeInCategories' | 'listOrder'
>;

function resultOf(outcome: EntryOutcome, places: Places): EntryResult {
  return {
    entryId: outcome.entryId,
    bib: outcome.bib,
    status: outcome.status,
    gunAt: outcome.gunAt,
    gunIsPlanned: outcome.gunIsPlanned,
    startAt: outcome.startAt,
    startSource: outcome.startSource,
    finishAt: outcome.finishAt,
    splits: outcome.splits,
    rawGunMs: outcome.rawGunMs,
    rawNetMs: outcome.rawNetMs,
    penaltyMs: outcome.penaltyMs,
    gunMs: outcome.gunMs,
    netMs: outcome.netMs,
    rankedMs: outcome.rankedMs,
    displayedGunMs: outcome.displayedGunMs,
    displayedNetMs: outcome.displayedNetMs,
    sex: outcome.sex,
    ageGroupKey: outcome.ageGroupKey,
    categoryKeys: outcome.categoryKeys,
    rulingFactIds: outcome.rulingFactIds,
    place: places.place,
    placeInSex: places.placeInSex,
    placeInAgeGroup: places.placeInAgeGroup,
    placeInCategories: places.placeInCategories,
    listOrder: places.listOrder,
  };
}

function samePlaces(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  if (a === b) return true;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
