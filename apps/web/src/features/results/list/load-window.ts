import { sendQuery } from '@/apollo/send-query.ts';
import { type AddressFilter, isUnfiltered, wireFilter } from '../filters/filter-address.ts';
import { ResultWindowDocument, type ResultWindowFragment } from './__generated__/ResultWindow.ts';
import type { ResultList } from './result-list.ts';

/** Rows per request. */
export const WINDOW_ROWS = 100;

export type RaceAddress = { readonly eventSlug: string; readonly raceSlug: string };

type Beginning =
  | { readonly after: string | null }
  | { readonly fromListOrder: number }
  | { readonly fromPlace: number };

/** One page of results from the browser. Rejects as `sendQuery`, and when the race is gone. */
export async function loadWindow(options: {
  race: RaceAddress;
  filter: AddressFilter;
  beginning: Beginning;
  signal?: AbortSignal;
}): Promise<ResultWindowFragment> {
  const data = await sendQuery({
    document: ResultWindowDocument,
    variables: {
      ...options.race,
      ...options.beginning,
      first: WINDOW_ROWS,
      filter: wireFilter(options.filter),
    },
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  const page = data.event?.race?.results;
  if (page === undefined) throw new Error('The race is no longer there.');
  return page;
}

/** Where to load from so that the hole at `index` is filled. */
export function beginningFor(list: ResultList, index: number): Beginning {
  if (!isUnfiltered(list.filter)) return { after: list.endCursor };
  return { fromListOrder: Math.floor(index / WINDOW_ROWS) * WINDOW_ROWS + 1 };
}
