import 'server-only';
import { query } from '@/apollo/server.ts';
import { type AddressFilter, wireFilter } from '../filters/filter-address.ts';
import type { Row } from '../list/result-list.ts';
import { FollowedRunnerDocument, ResultsPageDocument } from './__generated__/ResultsPage.ts';

/** Rows that are there before any script runs. */
const FIRST_ROWS = 50;

/** The event with the race and the first page of its results; null when there is none. */
export async function findResults(options: {
  eventSlug: string;
  raceSlug: string;
  filter: AddressFilter;
  after: string | null;
}) {
  const { eventSlug, raceSlug, after } = options;
  const { data } = await query({
    query: ResultsPageDocument,
    variables: { eventSlug, raceSlug, first: FIRST_ROWS, after, filter: wireFilter(options.filter) },
  });
  return data?.event ?? null;
}

/** The results of followed bibs, in their order; bibs that are gone are left out. */
export async function findFollowed(options: {
  eventSlug: string;
  raceSlug: string;
  bibs: readonly string[];
}): Promise<readonly Row[]> {
  const { eventSlug, raceSlug } = options;
  const answers = await Promise.all(
    options.bibs.map((bib) =>
      query({ query: FollowedRunnerDocument, variables: { eventSlug, raceSlug, bib } }),
    ),
  );
  return answers.flatMap(({ data }) => data?.event?.race?.result ?? []);
}
