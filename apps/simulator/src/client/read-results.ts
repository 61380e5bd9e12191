import {
  type ResultRowFragment,
  ResultsPageDocument,
  ResultsStateDocument,
  type ResultsStateQuery,
  SplitsPageDocument,
  type SplitsPageQuery,
} from './operations/__generated__/results.ts';
import type { MadeRace } from './seed-client.ts';
import type { Session } from './session.ts';

const ROWS_PER_PAGE = 200;
/** Every row of it costs more. */
const ROWS_PER_PAGE_WITH_SPLITS = 100;

type Found<Value> = NonNullable<Value>;
type SplitsRace = Found<Found<SplitsPageQuery['event']>['race']>;

/** A result with its splits, from the start to the finish. */
export type ResultWithSplits = SplitsRace['results']['edges'][number]['node'];

/** Where the results of a race stand. */
export type ResultsState = Found<ResultsStateQuery['event']>;

export type ResultRow = ResultRowFragment;

/** All results of a race in list order, page by page. */
export function readResults(session: Session, race: MadeRace): Promise<ResultRow[]> {
  return collect(race, async (after) => {
    const variables = { eventSlug: race.event.slug, raceSlug: race.slug, first: ROWS_PER_PAGE, after };
    return (await session.run(ResultsPageDocument, variables)).event?.race?.results;
  });
}

/** All results of a race in list order with their splits, page by page. */
export function readResultsWithSplits(session: Session, race: MadeRace): Promise<ResultWithSplits[]> {
  return collect(race, async (after) => {
    const variables = {
      eventSlug: race.event.slug,
      raceSlug: race.slug,
      first: ROWS_PER_PAGE_WITH_SPLITS,
      after,
    };
    return (await session.run(SplitsPageDocument, variables)).event?.race?.results;
  });
}

/** How far log, set-up and results of a race have got. */
export async function readResultsState(session: Session, race: MadeRace): Promise<ResultsState> {
  const { event } = await session.run(ResultsStateDocument, {
    eventSlug: race.event.slug,
    raceSlug: race.slug,
  });
  if (event === null || event === undefined) throw notFound(race);
  return event;
}

interface ResultsPage<Row> {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
}

async function collect<Row>(
  race: MadeRace,
  fetchPage: (after: string | null) => Promise<ResultsPage<Row> | null | undefined>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const page: ResultsPage<Row> | null | undefined = await fetchPage(after);
    if (page === null || page === undefined) throw notFound(race);
    for (const { node } of page.edges) rows.push(node);
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return rows;
}

function notFound(race: MadeRace): Error {
  return new Error(`The API has no race ${race.event.slug}/${race.slug}, or nobody may see it.`);
}
