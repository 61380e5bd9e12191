import { searchWords } from '@backstride/domain';
import { sql } from 'kysely';
import { type Database, decodeCursor, type Page, type PageArgs, pageSize, toPage } from '../db/index.ts';
import { selectEntries } from './entry-queries.ts';
import type { EntryModel } from './models.ts';

const MAX_PAGE = 200;

/** A page of entries with their number. */
export interface EntryPage extends Page<EntryModel> {
  readonly totalCount: number;
}

/** Entries of a race by bib, for its organizers: hidden names are found too. */
export async function pageEntries(
  db: Database,
  options: PageArgs & { readonly raceId: string; readonly search?: string | null | undefined },
): Promise<EntryPage> {
  const size = pageSize(options.first, MAX_PAGE);
  const search = options.search?.replaceAll('\u0000', '').trim() ?? '';
  let found = selectEntries(db).where('entries.race_id', '=', options.raceId);
  if (search !== '')
    found = found.where(sql<boolean>`entries.id in (${entriesMatching(options.raceId, search)})`);
  const { count } = await found
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  let page = found;
  if (options.after) {
    const [bibSort, id] = decodeCursor(options.after, ['', '']);
    page = page.where(sql<boolean>`(entries.bib_sort, entries.id::text) > (${bibSort}, ${id})`);
  }
  const rows = await page
    .orderBy('entries.bib_sort')
    .orderBy(sql`entries.id::text`)
    .limit(size + 1)
    .execute();
  return { ...toPage(rows, size, (row) => [row.bibSort, row.id]), totalCount: count };
}

function entriesMatching(raceId: string, search: string) {
  const byBib = sql`select id from entries where race_id = ${raceId} and upper(bib) = upper(${search})`;
  const words = searchWords(search);
  if (words.length === 0) return byBib;
  const byWords = words.map(
    (word) => sql`select entry_id from entry_search_words
      where race_id = ${raceId} and word like ${`${word.replace(/[\\%_]/g, '\\$&')}%`}`,
  );
  return sql`${byBib} union (${sql.join(byWords, sql` intersect `)})`;
}
