import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from './_kit/index.ts';
import { addEntry, afterGun, GUN, makeRace, type TestRace } from './_kit/race.ts';

let api: TestApi;
let race: TestRace;

beforeAll(async () => {
  api = await startApi();
  race = await makeRace(api);
  await addEntry(race, { bib: '1', name: 'Demo Ödön', sex: 'M', age: 31, clubName: 'Retro Café' });
  await addEntry(race, { bib: '2', name: 'Demo Dora', sex: 'F', age: 44, clubName: 'Retro Café' });
  await addEntry(race, { bib: '3', name: 'Demo Hidden', sex: 'F', isNameHidden: true });
  await addEntry(race, { bib: '10', name: 'Demo Late' });
  const at = (chip: string, timingPoint: string, ms: number) => ({
    chip,
    timingPoint,
    readerId: 'R1',
    at: afterGun(ms),
  });
  await race.owner.run(`mutation ($input: RecordReadsInput!) { recordReads(input: $input) { __typename } }`, {
    input: {
      eventId: race.eventId,
      reads: [
        at('C1', 'START', 2_000),
        at('C1', 'HALF', 1_900_000),
        at('C1', 'FINISH', 3_900_100),
        at('C1', 'FINISH', 3_950_000),
        at('C2', 'START', 4_000),
        at('C2', 'HALF', 1_800_000),
        at('C2', 'FINISH', 3_700_000),
        at('C3', 'FINISH', 3_700_000),
      ],
    },
  });
  await race.owner.run(`mutation ($input: RecordGunInput!) { recordGun(input: $input) { __typename } }`, {
    input: { factId: randomBytes(16).toString('hex'), raceId: race.raceId, at: GUN },
  });
  await api.server.projector.poll();
  await api.server.projector.idle();
});
afterAll(() => api.close());

interface Page {
  readonly event: {
    readonly race: {
      readonly results: {
        readonly totalCount: number;
        readonly edges: readonly {
          readonly node: { readonly bib: string; readonly [field: string]: unknown };
        }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    };
  };
}

async function page(args: string, client = api.client()) {
  const { event } =
    await client.run<Page>(`{ event(slug: "${race.eventSlug}") { race(slug: "${race.raceSlug}") {
    results(${args}) { totalCount pageInfo { hasNextPage endCursor } edges { node { bib name place placeInSex } } } } } }`);
  return event.race.results;
}

async function bibs(args: string, client = api.client()): Promise<readonly string[]> {
  const { edges, totalCount } = await page(args, client);
  expect(totalCount).toBeGreaterThanOrEqual(edges.length);
  return edges.map(({ node }) => node.bib);
}

describe('results', () => {
  test('are filtered, searched and jumped into', async () => {
    expect(await bibs('first: 10')).toEqual(['2', '3', '1', '10']);
    expect(await bibs('first: 10, filter: { sex: F }')).toEqual(['2', '3']);
    expect(await bibs('first: 10, filter: { club: "Retro Café", sex: M }')).toEqual(['1']);
    expect(await bibs('first: 10, filter: { status: ENTERED }')).toEqual(['10']);
    expect(await bibs('first: 10, filter: { ageGroup: "40-44" }')).toEqual(['2']);
    expect(await bibs('first: 10, filter: { search: "odon" }')).toEqual(['1']);
    expect(await bibs('first: 10, filter: { search: "demo cafe" }')).toEqual(['2', '1']);
    expect(await bibs('first: 10, filter: { search: "10" }')).toEqual(['10']);
    expect(await bibs('first: 10, filter: { search: "%_\\\\" }')).toEqual([]);
    expect(await bibs('first: 10, fromPlace: 2')).toEqual(['1', '10']);
    expect(await bibs('first: 10, fromListOrder: 4')).toEqual(['10']);
  });

  test('share places, and hidden names are found and shown to nobody but organizers', async () => {
    const { edges } = await page('first: 3');
    expect(edges.map(({ node }) => [node.bib, node.place, node.name])).toEqual([
      ['2', 1, 'Demo Dora'],
      ['3', 1, null],
      ['1', 3, 'Demo Ödön'],
    ]);
    expect(await bibs('first: 10, filter: { search: "hidden" }')).toEqual([]);
    const organizer = await page('first: 3', race.owner);
    expect(organizer.edges[1]?.node.name).toBe('Demo Hidden');
  });

  test('are paged by cursor; a foreign cursor and a page too large are refused', async () => {
    const first = await page('first: 3');
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(await bibs(`first: 3, after: "${first.pageInfo.endCursor}"`)).toEqual(['10']);
    for (const args of [
      'first: 201',
      'first: 0',
      'first: 3, after: "nonsense"',
      'first: 3, fromPlace: 1, fromListOrder: 1',
    ]) {
      const answer = await api
        .client()
        .send(
          `{ event(slug: "${race.eventSlug}") { race(slug: "${race.raceSlug}") { results(${args}) { totalCount } } } }`,
        );
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  test('explain a time with its reads, and show the field', async () => {
    const data = await api.client().run<{ event: { race: { result: Record<string, unknown> } } }>(
      `{ event(slug: "${race.eventSlug}") { race(slug: "${race.raceSlug}") {
        resultFacets { sexes { key count } statuses { key label count } clubs { key count } }
        sectionBands { checkpoint { name } fast middle slow count }
        result(bib: "1") {
          id officialTime netTime gunTime rawNetTime startSource isGunPlanned penalty
          splits { checkpoint { name } passedAt sectionTime sectionDistance isSuspicious }
          explanation { code message factIds }
          reads { disposition kind at checkpoint { name } timingPoint { code } }
        } } } }`,
    );
    expect(data.event.race).toMatchObject({
      resultFacets: {
        sexes: [
          { key: 'F', count: 2 },
          { key: 'M', count: 1 },
        ],
        clubs: [{ key: 'Retro Café', count: 2 }],
      },
      sectionBands: [
        { checkpoint: { name: '5 km' }, fast: 1_796_000, count: 2 },
        { checkpoint: { name: 'Finish' }, count: 2 },
      ],
      result: {
        officialTime: 3_901_000,
        netTime: 3_899_000,
        rawNetTime: 3_898_100,
        startSource: 'START_READ',
        isGunPlanned: false,
        splits: [
          { checkpoint: { name: 'Start' }, sectionTime: null, sectionDistance: null },
          { checkpoint: { name: '5 km' }, sectionTime: 1_898_000, sectionDistance: 5_000 },
          { checkpoint: { name: 'Finish' }, sectionTime: 2_000_100, sectionDistance: 5_000 },
        ],
      },
    });
    const reads = data.event.race.result.reads as readonly { readonly disposition: string }[];
    expect(reads.map(({ disposition }) => disposition)).toEqual([
      'COUNTED',
      'COUNTED',
      'COUNTED',
      'AFTER_FINISH',
    ]);
    const codes = (data.event.race.result.explanation as readonly { readonly code: string }[]).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(
      expect.arrayContaining(['gun-recorded', 'start-from-mat', 'finish-from-read', 'rounded']),
    );
  });

  test('a result is a node under the same rules', async () => {
    const { edges } = await api
      .client()
      .run<Page>(
        `{ event(slug: "${race.eventSlug}") { race(slug: "${race.raceSlug}") { results(first: 1) { totalCount edges { node { id bib } } pageInfo { hasNextPage endCursor } } } } }`,
      )
      .then((data) => data.event.race.results);
    const found = await api
      .client()
      .run(`query ($id: ID!) { node(id: $id) { ... on Result { bib name } } }`, {
        id: edges[0]?.node.id,
      });
    expect(found).toEqual({ node: { bib: '2', name: 'Demo Dora' } });
  });
});

test('a page of 50,000 results is read by index', async () => {
  const large = await makeRace(api);
  const raceId = large.raceId.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const eventId = large.eventId.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  await sql`insert into results (race_id, entry_id, event_id, bib, list_order, status, place, start_source,
      content_hash, change_position)
    select ${raceId}::uuid, gen_random_uuid(), ${eventId}::uuid, n::text, n, 'finished', n, 'gun', n::text, 1
    from generate_series(1, 50000) n`.execute(api.ownerDb);
  await sql`analyze results`.execute(api.ownerDb);
  const plan = async (query: ReturnType<typeof sql>) => {
    const { rows } = await sql<{ 'QUERY PLAN': string }>`explain (costs off) ${query}`.execute(api.ownerDb);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };
  expect(
    await plan(sql`select * from results where race_id = ${raceId} and list_order >= 25000
      order by list_order limit 51`),
  ).toContain('Index Scan using results_list on results');
  expect(
    await plan(sql`select list_order from results where race_id = ${raceId} and list_order >= 30000
      and place >= 30000 order by list_order limit 1`),
  ).toContain('Index Scan using results_list on results');
  expect(await plan(sql`select * from results where race_id = ${raceId} and bib = '777'`)).toContain(
    'results_bib',
  );
});
