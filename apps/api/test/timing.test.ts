import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from './_kit/index.ts';
import { afterGun, GUN, makeRace, type TestRace } from './_kit/race.ts';

let api: TestApi;
let race: TestRace;

beforeAll(async () => {
  api = await startApi();
  race = await makeRace(api, { entries: 2 });
});
afterAll(() => api.close());

const RECORD = `mutation ($input: RecordReadsInput!) {
  recordReads(input: $input) {
    __typename
    ... on RecordReadsSuccess { recorded alreadyKnown logPosition rejected { index code message } }
    ... on InvalidInputError { problems { code } }
    ... on NotFoundError { code }
  }
}`;

interface Recorded {
  readonly recorded: number;
  readonly alreadyKnown: number;
  readonly logPosition: number;
  readonly rejected: readonly { readonly index: number; readonly code: string; readonly message: string }[];
}

async function record(
  reads: readonly object[],
  eventId = race.eventId,
  sender = race.owner,
): Promise<Recorded> {
  const data = await sender.run<{ recordReads: Recorded }>(RECORD, { input: { eventId, reads } });
  return data.recordReads;
}

const read = (chip: string, ms: number) => ({
  chip,
  timingPoint: 'START',
  readerId: 'R1',
  at: afterGun(ms),
});

describe('recordReads', () => {
  test('each bad read is reported by its place, and the good ones land', async () => {
    const good = {
      chip: 'OK',
      timingPoint: 'start',
      readerId: 'R1',
      at: '2026-06-07T11:00:00.1',
      raw: '"\\,{}',
    };
    const { recorded, rejected } = await record([
      good,
      { ...good, timingPoint: 'NOWHERE' },
      { ...good, timingPoint: null },
      { ...good, at: 'noon' },
      { ...good, at: '2026-03-29T02:30:00' },
      { ...good, at: '2026-06-01T11:00:00Z' },
      { ...good, at: '2026-02-30T11:00:00Z' },
      { ...good, chip: '' },
      { ...good, chip: `N${String.fromCharCode(0)}L` },
      { ...good, chip: 'x'.repeat(10_000) },
      { ...good, readerId: '' },
      { ...good, raw: 'x'.repeat(501) },
      { ...good, raw: String.fromCharCode(0) },
      { ...good, rssi: 40_000 },
      { ...good, chip: "'; drop table race_log; --" },
      { ...good, chip: 'NULL' },
    ]);
    expect(recorded).toBe(3);
    expect(rejected.map(({ index, code }) => [index, code])).toEqual([
      [1, 'TIMING_POINT_UNKNOWN'],
      [2, 'READER_UNKNOWN'],
      [3, 'TIME_MALFORMED'],
      [4, 'TIME_NONEXISTENT'],
      [5, 'TIME_OUTSIDE_EVENT'],
      [6, 'TIME_MALFORMED'],
      [7, 'CHIP_INVALID'],
      [8, 'CHIP_INVALID'],
      [9, 'CHIP_INVALID'],
      [10, 'READER_INVALID'],
      [11, 'RAW_INVALID'],
      [12, 'RAW_INVALID'],
      [13, 'RSSI_OUT_OF_RANGE'],
    ]);
    expect(rejected[0]?.message).toContain('START, HALF, FINISH');
    const kept = await api.ownerDb.selectFrom('race_log').select(['chip', 'raw', 'occurred_at']).execute();
    expect(kept.map((row) => row.chip)).toEqual(['OK', "'; DROP TABLE RACE_LOG; --", 'NULL']);
    expect(kept[0]).toMatchObject({ raw: '"\\,{}', occurred_at: new Date('2026-06-07T09:00:00.100Z') });
  });

  test('an unknown event, a batch that is too large and a stranger are refused as a whole', async () => {
    expect(await record([], 'evt_00000000000000000000000000000000')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await record(Array.from({ length: 5_001 }, (_, ms) => read('X', ms)))).toMatchObject({
      problems: [{ code: 'BATCH_TOO_LARGE' }],
    });
    const stranger = await api.signUp('Demo Stranger');
    const input = { eventId: race.eventId, reads: [read('X', 1)] };
    expect((await stranger.send(RECORD, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await api.client().send(RECORD, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('batches that overlap and arrive at once are kept once, with dense positions', async () => {
    const own = await makeRace(api);
    const all = Array.from({ length: 900 }, (_, ms) => read(`K${ms % 30}`, ms));
    const batches = [
      all.slice(0, 500),
      all.slice(300, 800),
      all.slice(200, 900).reverse(),
      all.slice(0, 500),
    ];
    const answers = await Promise.all(batches.map((batch) => record(batch, own.eventId, own.owner)));
    expect(answers.reduce((sum, answer) => sum + answer.recorded, 0)).toBe(900);
    const { rows } = await owner(
      `select count(*)::int as facts, max(position)::int as last, count(distinct position)::int as positions
       from race_log l join events e on e.id = l.event_id where e.slug = '${own.eventSlug}'`,
    );
    expect(rows[0]).toEqual({ facts: 900, last: 900, positions: 900 });
  });
});

describe('decisions', () => {
  const fact = () => randomBytes(16).toString('hex');

  test('a gun is kept once however often it is sent; a void takes it out; both stay in the log', async () => {
    const factId = fact();
    const GUN_MUTATION = `mutation ($input: RecordGunInput!) { recordGun(input: $input) {
      ... on RecordFactSuccess { isNew fact { factId kind official details { name value } } }
      ... on UserError { code } } }`;
    const input = { factId, raceId: race.raceId, at: GUN };
    expect(await race.owner.run(GUN_MUTATION, { input })).toMatchObject({
      recordGun: { isNew: true, fact: { factId, kind: 'GUN', official: 'STARTER' } },
    });
    expect(await race.owner.run(GUN_MUTATION, { input })).toMatchObject({ recordGun: { isNew: false } });
    expect(await race.owner.run(GUN_MUTATION, { input: { ...input, factId: 'mine' } })).toMatchObject({
      recordGun: { code: 'INVALID_INPUT' },
    });
    const VOID = `mutation ($input: VoidFactInput!) { voidFact(input: $input) {
      ... on RecordFactSuccess { isNew fact { kind } } ... on UserError { code } } }`;
    const voiding = { factId: fact(), eventId: race.eventId, targetFactId: factId, reason: 'False start' };
    expect(await race.owner.run(VOID, { input: voiding })).toMatchObject({ voidFact: { isNew: true } });
    expect(
      await race.owner.run(VOID, { input: { ...voiding, factId: fact(), targetFactId: fact() } }),
    ).toMatchObject({ voidFact: { code: 'NOT_FOUND' } });
  });

  test('crossings, rulings and clock offsets', async () => {
    const crossings = [
      { factId: fact(), timingPoint: 'FINISH', bib: '1', at: afterGun(3_000_000) },
      { factId: 'bad', timingPoint: 'FINISH', bib: '1', at: afterGun(1) },
      { factId: fact(), timingPoint: 'FINISH', bib: '', at: afterGun(1) },
    ];
    const data = await race.owner.run<{ recordCrossings: Recorded }>(
      `mutation ($input: RecordCrossingsInput!) { recordCrossings(input: $input) {
        ... on RecordCrossingsSuccess { recorded rejected { index code } } } }`,
      { input: { eventId: race.eventId, crossings } },
    );
    expect(data.recordCrossings).toEqual({
      recorded: 1,
      rejected: [
        { index: 1, code: 'FACT_ID_INVALID' },
        { index: 2, code: 'BIB_INVALID' },
      ],
    });
    const offset = { factId: fact(), eventId: race.eventId, readerId: 'R1', offset: -1_500 };
    expect(
      await race.owner.run(
        `mutation ($input: RecordClockOffsetInput!) { recordClockOffset(input: $input) {
          ... on RecordFactSuccess { fact { readerId details { name value } } } } }`,
        { input: offset },
      ),
    ).toMatchObject({
      recordClockOffset: { fact: { readerId: 'R1', details: [{ name: 'offsetMs', value: '-1500' }] } },
    });
  });

  test('the log is read by position from either end, by organizers only', async () => {
    const LOG = `query ($slug: String!, $after: String, $newestFirst: Boolean!) { event(slug: $slug) {
      logPosition log(first: 2, after: $after, newestFirst: $newestFirst) { edges { node { position } } pageInfo { endCursor hasNextPage } } } }`;
    interface Log {
      readonly event: {
        readonly logPosition: number;
        readonly log: {
          readonly edges: readonly { readonly node: { readonly position: number } }[];
          readonly pageInfo: { readonly endCursor: string };
        };
      };
    }
    const variables = { slug: race.eventSlug, newestFirst: true };
    const { event } = await race.owner.run<Log>(LOG, variables);
    const last = event.logPosition;
    expect(event.log.edges.map(({ node }) => node.position)).toEqual([last, last - 1]);
    const next = await race.owner.run<Log>(LOG, { ...variables, after: event.log.pageInfo.endCursor });
    expect(next.event.log.edges.map(({ node }) => node.position)).toEqual([last - 2, last - 3]);
    const anonymous = await api.client().run<Log>(LOG, variables);
    expect(anonymous.event.log.edges).toEqual([]);
  });
});

test('the API can not change or delete what is in the log, and neither can the owner', async () => {
  const client = new pg.Client({ connectionString: api.env.databaseUrl });
  await client.connect();
  for (const statement of [
    'update race_log set chip = null',
    'delete from race_log',
    'truncate race_log',
    'update race_log_heads set last_position = 0',
    'insert into race_log_heads (event_id) values (gen_random_uuid())',
  ])
    await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
  await client.end();
  for (const statement of ['update race_log set chip = null', 'delete from race_log', 'truncate race_log'])
    await expect(owner(statement)).rejects.toMatchObject({ code: '42501' });
});

async function owner(statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: api.ownerUrl });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}
