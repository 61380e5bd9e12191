import type { MadeRace } from '@backstride/simulator';
import autocannon from 'autocannon';
import type { RunningApi } from '../kit/api.ts';
import type { Report } from './report.ts';

const ROWS = 50;
const FROM_PLACE = 5_001;
const SECONDS = 10;

/** Fifty rows in the middle of a large race, as a page of results shows them. */
const QUERY = `query PageOfResults($event: String!, $race: String!, $first: Int!, $fromPlace: Int!) {
  event(slug: $event) {
    race(slug: $race) {
      results(first: $first, fromPlace: $fromPlace) {
        totalCount
        edges { node { id bib name place placeInSex placeInAgeGroup gunTime netTime } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

interface Answer {
  readonly data?: {
    readonly event?: {
      readonly race?: {
        readonly results: {
          readonly totalCount: number;
          readonly edges: readonly { readonly node: { readonly place: number } }[];
        };
      };
    };
  };
}

/** The page by autocannon, without an account: one reader alone, and ten at once. */
export async function measurePages(
  report: Report,
  { api, race, count }: { api: RunningApi; race: MadeRace; count: number },
): Promise<void> {
  const request = {
    url: `${api.url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: QUERY,
      variables: { event: race.event.slug, race: race.slug, first: ROWS, fromPlace: FROM_PLACE },
    }),
  } as const;
  const expectBody = await fetchOnce(request, count);
  for (const connections of [1, 10]) {
    const result = await autocannon({ ...request, connections, duration: SECONDS, expectBody });
    if (result.errors + result.non2xx + result.mismatches > 0)
      throw new Error(
        `${result.errors} errors, ${result.non2xx} refusals and ${result.mismatches} other answers.`,
      );
    await fetchOnce(request, count);
    const label = `${ROWS} rows from place ${FROM_PLACE} of ${count.toLocaleString('en')}, ${connections} at once`;
    report.add('page', `${label}: p50`, result.latency.p50, 'ms');
    report.add('page', `${label}: p99`, result.latency.p99, 'ms');
    report.add('page', label, result.requests.average, 'requests/s');
  }
  const { rss } = await api.memory();
  report.add('page', 'memory of the API process (resident)', rss / 2 ** 20, 'MiB');
}

/** The page once, looked at: the right rows, all of them. Asked last, it is answered last. */
async function fetchOnce(
  request: { url: string; method: string; headers: Record<string, string>; body: string },
  count: number,
): Promise<string> {
  const text = await (await fetch(request.url, request)).text();
  const results = (JSON.parse(text) as Answer).data?.event?.race?.results;
  const [first] = results?.edges ?? [];
  if (results?.totalCount !== count || results.edges.length !== ROWS || first?.node.place !== FROM_PLACE)
    throw new Error(`The page is not the one that was asked for: ${text.slice(0, 300)}`);
  return text;
}
