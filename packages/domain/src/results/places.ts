import { durationMs } from '../units/index.ts';
import { displayedTime } from './display-rounding.ts';
import type { ListKeys } from './list-order.ts';
import type { RaceIndex } from './race-index.ts';
import type { EntryOutcome, EntryResult } from './types.ts';

/** One field in which places are taken: everybody, a sex, an age group, a category. */
interface Field {
  ranked: number;
  place: number;
  level: number;
}

interface PlacingContext {
  readonly keys: ListKeys;
  /** Per entry, the result handed out before. */
  readonly previous: readonly (EntryResult | undefined)[];
  readonly deadHeats: DeadHeats;
}

/** Entries declared level, as one number per dead heat; entries without one are absent. */
export type DeadHeats = ReadonlyMap<number, number>;

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
  { keys, previous, deadHeats }: PlacingContext,
): EntryResult[] {
  const fields = createFields();
  const levels = createLevels(index, deadHeats);
  const results: EntryResult[] = new Array<EntryResult>(sorted.length);
  for (let position = 0; position < sorted.length; position++) {
    const entry = sorted[position] as number;
    const outcome = outcomes[entry] as EntryOutcome;
    const places =
      outcome.rankedMs === null
        ? unplaced
        : takePlaces(fields, outcome, levels(entry, keys.key[entry] as number));
    results[position] = resultOf(outcome, places, position + 1, previous[entry]);
  }
  return results;
}

interface Places {
  readonly overall: number | null;
  readonly sex: number | null;
  readonly ageGroup: number | null;
  readonly categories: Readonly<Record<string, number>>;
}

const noCategories: Readonly<Record<string, number>> = Object.freeze({});
const unplaced: Places = { overall: null, sex: null, ageGroup: null, categories: noCategories };

interface Fields {
  readonly overall: Field;
  readonly sexes: Map<string, Field>;
  readonly ageGroups: Map<string, Map<string, Field>>;
  readonly categories: Map<string, Field>;
}

function createField(): Field {
  return { ranked: 0, place: 0, level: -1 };
}

function createFields(): Fields {
  return { overall: createField(), sexes: new Map(), ageGroups: new Map(), categories: new Map() };
}

/** Numbers that are equal exactly for runners who are level, growing along the list. */
function createLevels(index: RaceIndex, deadHeats: DeadHeats): (entry: number, timeMs: number) => number {
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

function takePlaces(fields: Fields, outcome: EntryOutcome, level: number): Places {
  const { sex, ageGroupKey, categoryKeys } = outcome;
  const groups = sex === null ? null : entryOf(fields.ageGroups, sex, newGroups);
  return {
    overall: takePlace(fields.overall, level),
    sex: sex === null ? null : takePlace(entryOf(fields.sexes, sex, createField), level),
    ageGroup:
      groups === null || ageGroupKey === null
        ? null
        : takePlace(entryOf(groups, ageGroupKey, createField), level),
    categories: categoryKeys.length === 0 ? noCategories : placesInCategories(fields, categoryKeys, level),
  };
}

function newGroups(): Map<string, Field> {
  return new Map();
}

function placesInCategories(
  fields: Fields,
  categoryKeys: readonly string[],
  level: number,
): Readonly<Record<string, number>> {
  const keys = [...new Set(categoryKeys)].sort();
  return Object.fromEntries(
    keys.map((key) => [key, takePlace(entryOf(fields.categories, key, createField), level)]),
  );
}

function takePlace(field: Field, level: number): number {
  field.ranked++;
  if (level !== field.level) {
    field.place = field.ranked;
    field.level = level;
  }
  return field.place;
}

function entryOf<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = create();
  map.set(key, value);
  return value;
}

function resultOf(
  outcome: EntryOutcome,
  places: Places,
  listOrder: number,
  previous: EntryResult | undefined,
): EntryResult {
  if (previous !== undefined && isUnchanged(previous, outcome, places, listOrder)) return previous;
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
    place: places.overall,
    placeInSex: places.sex,
    placeInAgeGroup: places.ageGroup,
    placeInCategories: places.categories,
    listOrder,
  };
}

/** The lists inside an outcome are made anew with it, so that the splits tell whether it is the same one. */
function isUnchanged(
  previous: EntryResult,
  outcome: EntryOutcome,
  places: Places,
  listOrder: number,
): boolean {
  return (
    previous.splits === outcome.splits &&
    previous.listOrder === listOrder &&
    previous.place === places.overall &&
    previous.placeInSex === places.sex &&
    previous.placeInAgeGroup === places.ageGroup &&
    samePlaces(previous.placeInCategories, places.categories)
  );
}

function samePlaces(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  if (a === b) return true;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
