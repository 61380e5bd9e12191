import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from '../_kit/index.ts';
import { afterGun, makeRace, type TestRace } from '../_kit/race.ts';

const CREATE = `mutation ($input: CreateEventTokenInput!) { createEventToken(input: $input) {
  __typename
  ... on CreateEventTokenSuccess { token eventToken { id label scope state expiresAt lastUsedAt createdBy { name } } }
  ... on UserError { code message }
  ... on InvalidInputError { problems { code path } }
} }`;
const REVOKE = `mutation ($input: RevokeEventTokenInput!) { revokeEventToken(input: $input) {
  __typename ... on RevokeEventTokenSuccess { eventToken { state revokedAt } } } }`;
const READS = `mutation ($input: RecordReadsInput!) { recordReads(input: $input) {
  __typename ... on RecordReadsSuccess { recorded alreadyKnown rejected { index code } } } }`;
const GUN = `mutation ($input: RecordGunInput!) { recordGun(input: $input) {
  __typename ... on RecordFactSuccess { isNew } } }`;
const OFFSET = `mutation ($input: RecordClockOffsetInput!) { recordClockOffset(input: $input) {
  __typename ... on RecordFactSuccess { isNew } } }`;
const TOKENS = `query ($id: ID!) { node(id: $id) { ... on Event { tokens { id label state lastUsedAt } } } }`;

interface Made {
  readonly createEventToken: {
    readonly __typename: string;
    readonly token: string;
    readonly eventToken: { readonly id: string; readonly label: string };
    readonly problems?: readonly { readonly code: string }[];
  };
}

interface Answer {
  readonly status: number;
  readonly data: Record<string, Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly params: readonly unknown[] };
  }[];
}

let api: TestApi;
let race: TestRace;

beforeAll(async () => {
  // The public API of a production server takes queries only; a token is no public caller.
  api = await startApi({ env: { NODE_ENV: 'production' } });
  race = await makeRace(api, { entries: 2 });
});
afterAll(() => api.close());

async function makeToken(input: Readonly<Record<string, unknown>> = {}) {
  const { createEventToken } = await race.owner.run<Made>(CREATE, {
    input: { eventId: race.eventId, label: 'Laptop at the finish', ...input },
  });
  return createEventToken;
}

async function sendWith(token: string, query: string, variables: object): Promise<Answer> {
  const { status, body } = await api.client().request({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${token}` },
    payload: { query, variables },
  });
  return { ...(JSON.parse(body) as Omit<Answer, 'status'>), status };
}

function oneRead(chip: string, eventId = race.eventId) {
  return {
    input: {
      eventId,
      reads: [{ timingPoint: 'FINISH', readerId: 'finish-main', chip, at: afterGun(2_400_000) }],
    },
  };
}

const factId = (digit: string) => digit.repeat(32);

describe('a token of the event', () => {
  test('is shown once, and only its hash is kept', async () => {
    const { token, eventToken } = await makeToken();
    expect(token).toMatch(/^bst_[\w-]{32}$/);
    expect(eventToken).toMatchObject({ label: 'Laptop at the finish', scope: 'FORWARDER', state: 'OPEN' });
    const rows = await api.ownerDb.selectFrom('event_tokens').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('records reads, a gun of a reader and a clock offset, and nothing twice', async () => {
    const { token, eventToken } = await makeToken();
    const first = await sendWith(token, READS, oneRead('C1'));
    expect(first.data?.recordReads).toMatchObject({ recorded: 1, rejected: [] });
    const again = await sendWith(token, READS, oneRead('C1'));
    expect(again.data?.recordReads).toMatchObject({ recorded: 0, alreadyKnown: 1 });
    const gun = { input: { factId: factId('a'), raceId: race.raceId, at: afterGun(120) } };
    expect((await sendWith(token, GUN, gun)).data?.recordGun).toMatchObject({ isNew: true });
    const offset = {
      input: { factId: factId('b'), eventId: race.eventId, readerId: 'finish-main', offset: 250 },
    };
    expect((await sendWith(token, OFFSET, offset)).data?.recordClockOffset).toMatchObject({ isNew: true });
    const guns = await api.ownerDb
      .selectFrom('race_log')
      .select(['official', 'detail'])
      .where('kind', '=', 'gun')
      .execute();
    expect(guns).toMatchObject([{ official: 'device', detail: { source: 'reader' } }]);
    const { node } = await race.owner.run<{ node: { tokens: { id: string; lastUsedAt: string | null }[] } }>(
      TOKENS,
      { id: race.eventId },
    );
    expect(node.tokens.find(({ id }) => id === eventToken.id)?.lastUsedAt).not.toBeNull();
  });

  test('says nothing but reads, guns and offsets', async () => {
    const { token } = await makeToken();
    const crossing = { factId: factId('c'), timingPoint: 'FINISH', bib: '1', at: afterGun(1) };
    const attempts = [
      [
        `mutation ($input: RecordCrossingsInput!) { recordCrossings(input: $input) { __typename } }`,
        { input: { eventId: race.eventId, crossings: [crossing] } },
      ],
      [CREATE, { input: { eventId: race.eventId, label: 'Another' } }],
      [
        `mutation ($input: UpdateEventInput!) { updateEvent(input: $input) { __typename } }`,
        { input: { eventId: race.eventId, name: 'Taken over' } },
      ],
      [
        `mutation ($input: VoidFactInput!) { voidFact(input: $input) { __typename } }`,
        {
          input: { factId: factId('d'), eventId: race.eventId, targetFactId: factId('a'), reason: 'No.' },
        },
      ],
    ] as const;
    for (const [query, variables] of attempts) {
      const { data, errors } = await sendWith(token, query, variables);
      expect(errors?.[0]?.extensions.code, query).toBe('UNAUTHENTICATED');
      expect(data).toBeNull();
    }
    const seen = await sendWith(token, TOKENS, { id: race.eventId });
    expect(seen.data?.node).toEqual({ tokens: [] });
  });

  test('is good for its event only', async () => {
    const { token } = await makeToken();
    const other = await makeRace(api, { name: 'Demo Other Organizer' });
    for (const [query, variables] of [
      [READS, oneRead('C1', other.eventId)],
      [GUN, { input: { factId: factId('e'), raceId: other.raceId, at: afterGun(0) } }],
      [OFFSET, { input: { factId: factId('f'), eventId: other.eventId, readerId: 'x', offset: 1 } }],
    ] as const)
      expect((await sendWith(token, query, variables)).errors?.[0]?.extensions.code).toMatch(/UNAUTH|FORBID/);
  });

  test('takes the place of the account that sends it along', async () => {
    const { token } = await makeToken();
    const { status, body } = await race.owner.request({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${token}` },
      payload: { query: '{ viewer { account { name } } }' },
    });
    expect([status, JSON.parse(body)]).toEqual([200, { data: { viewer: null } }]);
  });
});

describe('a token that does not count', () => {
  test('revoked: from the next request on, and both are in the audit', async () => {
    const { token, eventToken } = await makeToken({ label: 'Lost laptop' });
    await sendWith(token, READS, oneRead('C2'));
    const { revokeEventToken } = await race.owner.run<{ revokeEventToken: object }>(REVOKE, {
      input: { eventTokenId: eventToken.id },
    });
    expect(revokeEventToken).toMatchObject({ eventToken: { state: 'REVOKED' } });
    const { status, errors } = await sendWith(token, READS, oneRead('C2'));
    expect(status).toBe(401);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'EVENT_TOKEN_REFUSED',
      params: [{ name: 'reason', value: 'REVOKED' }],
    });
    const audit = await api.ownerDb
      .selectFrom('audit_entries')
      .select('action')
      .where('subject', '=', 'Lost laptop')
      .orderBy('id')
      .execute();
    expect(audit.map(({ action }) => action)).toEqual(['event-token-created', 'event-token-revoked']);
  });

  test('unknown, or no token at all', async () => {
    for (const token of [`bst_${'x'.repeat(32)}`, 'bst_short', 'bst_']) {
      const { status, errors } = await sendWith(token, READS, oneRead('C2'));
      expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'EVENT_TOKEN_REFUSED']);
    }
    const basic = await sendWith('something-else', '{ instance { publicUrl } }', {});
    expect(basic.status).toBe(200);
  });

  test('wrong input is told by field', async () => {
    const { __typename, problems } = await makeToken({ label: '', validForHours: 0 });
    expect(__typename).toBe('InvalidInputError');
    expect(problems?.map(({ code }) => code)).toEqual(['TEXT_TOO_SHORT', 'NUMBER_OUT_OF_RANGE']);
  });

  test('only organizers make, see and revoke tokens', async () => {
    const { eventToken } = await makeToken();
    const stranger = await api.signUp('Demo Stranger');
    const create = await stranger.send(CREATE, { input: { eventId: race.eventId, label: 'Mine' } });
    expect(create.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const revoke = await stranger.send(REVOKE, { input: { eventTokenId: eventToken.id } });
    expect(revoke.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const node = await stranger.send('query ($id: ID!) { node(id: $id) { id } }', { id: eventToken.id });
    expect(node.data).toEqual({ node: null });
    const list = await stranger.run(TOKENS, { id: race.eventId });
    expect(list).toEqual({ node: { tokens: [] } });
  });

  test('expired', async () => {
    const { token } = await makeToken({ validForHours: 1 });
    api.advanceClock(3_600_001);
    const { status, errors } = await sendWith(token, READS, oneRead('C2'));
    expect(status).toBe(401);
    expect(errors?.[0]?.extensions.params).toEqual([{ name: 'reason', value: 'EXPIRED' }]);
  });
});
