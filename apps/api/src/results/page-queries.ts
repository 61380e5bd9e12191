import { sql } from 'kysely';
import type { Database } from '../db/index.ts';
import type { ResultModel } from './models.ts';

/** Selects results as models. */
export function selectResults(db: Database) {
  return db
    .selectFrom('results')
    .select([
      'results.race_id as raceId',
      'results.entry_id as entryId',
      'results.event_id as eventId',
      'results.bib',
      'list_order as listOrder',
      'status',
      'place',
      'place_in_sex as placeInSex',
      'place_in_age_group as placeInAgeGroup',
      'places_in_categories as placesInCategories',
      'results.sex',
      'results.age_group_key as ageGroupKey',
      'results.club_name as clubName',
      'gun_at as gunAt',
      'is_gun_planned as isGunPlanned',
      'start_at as startAt',
      'start_source as startSource',
      'finish_at as finishAt',
      'raw_gun_ms as rawGunMs',
      'raw_net_ms as rawNetMs',
      'penalty_ms as penaltyMs',
      'displayed_gun_ms as displayedGunMs',
      'displayed_net_ms as displayedNetMs',
      'splits',
      'change_position as changePosition',
    ])
    .$castTo<ResultModel>();
}

/** What a page of results is filtered by; every part that is given has to hold. */
export interface ResultFilter {
  readonly sex?: string;
  readonly ageGroupKey?: string;
  readonly categoryKey?: string;
  readonly clubName?: string;
  readonly status?: string;
  readonly search?: ResultSearch;
}

/** Entries with this bib, or with a word beginning with each of `prefixes`. */
export interface ResultSearch {
  readonly bib: string;
  /** Folded; empty finds by bib alone. */
  readonly prefixes: readonly string[];
}

function filtered(db: Database, raceId: string, filter: ResultFilter) {
  let query = selectResults(db).where('results.race_id', '=', raceId);
  if (filter.sex !== undefined) query = query.where('results.sex', '=', filter.sex);
  if (filter.ageGroupKey !== undefined) query = query.where('results.age_group_key', '=', filter.ageGroupKey);
  if (filter.clubName !== undefined) query = query.where('results.club_name', '=', filter.clubName);
  if (filter.status !== undefined) query = query.where('status', '=', filter.status);
  if (filter.categoryKey !== undefined)
    query = query.where(sql<boolean>`${filter.categoryKey} = any(results.category_keys)`);
  if (filter.search !== undefined)
    query = query.where(sql<boolean>`results.entry_id in (${foundEntries(raceId, filter.search)})`);
  return query;
}

/** Found by index before the list is looked at. */
function foundEntries(raceId: string, { bib, prefixes }: ResultSearch) {
  const byBib = sql`select entry_id from results where race_id = ${raceId} and bib = ${bib}`;
  if (prefixes.length === 0) return byBib;
  const byWords = sql.join(
    prefixes.map(
      (prefix) => sql`select entry_id from entry_search_words
        where race_id = ${raceId} and word like ${`${escapeLike(prefix)}%`} and is_public`,
    ),
    sql` intersect `,
  );
  return sql`${byBib} union (${byWords})`;
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** Results in list order, from a place in the list on, one more than asked for. */
export function findResultsPage(
  db: Database,
  options: {
    readonly raceId: string;
    readonly filter: ResultFilter;
    readonly fromListOrder: number;
    readonly size: number;
  },
): Promise<ResultModel[]> {
  return filtered(db, options.raceId, options.filter)
    .where('list_order', '>=', options.fromListOrder)
    .orderBy('list_order')
    .limit(options.size + 1)
    .execute();
}

/**
 * Where in the list a place begins; null when nobody has it or a later one. Finishers come first in the
 * list, so that a place is never further down than its number.
 */
export async function listOrderOfPlace(
  db: Database,
  options: { readonly raceId: string; readonly place: number },
): Promise<number | null> {
  const row = await db
    .selectFrom('results')
    .select('list_order')
    .where('race_id', '=', options.raceId)
    .where('list_order', '>=', options.place)
    .where('place', '>=', options.place)
    .orderBy('list_order')
    .limit(1)
    .executeTakeFirst();
  return row?.list_order ?? null;
}

/** How many results a filter leaves, by counting them. */
export async function countResults(db: Database, raceId: string, filter: ResultFilter): Promise<number> {
  const { count } = await filtered(db, raceId, filter)
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export function findResults(db: Database, entryIds: readonly string[]): Promise<ResultModel[]> {
  return selectResults(db).where('results.entry_id', 'in', entryIds).execute();
}

export function findResultByBib(
  db: Database,
  options: { readonly raceId: string; readonly bib: string },
): Promise<ResultModel | undefined> {
  return selectResults(db)
    .where('results.race_id', '=', options.raceId)
    .where('results.bib', '=', options.bib)
    .executeTakeFirst();
}

/** Results that changed after a position, at most `limit`. */
export function findChangedResults(
  db: Database,
  options: { readonly raceId: string; readonly after: number; readonly limit: number },
): Promise<ResultModel[]> {
  return selectResults(db)
    .where('results.race_id', '=', options.raceId)
    .where('change_position', '>', options.after)
    .orderBy('change_position')
    .orderBy('list_order')
    .limit(options.limit)
    .execute();
}
