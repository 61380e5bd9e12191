import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PUBLIC_LIMITS } from '../../src/server/operation-limits.ts';
import { RATES } from '../../src/server/rate-limits.ts';
import { startApi, TEST_PASSWORD, type TestApi } from '../_kit/index.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startApi({
    env: { NODE_ENV: 'production' },
    rates: {
      account: { burst: 3, perSecond: 1 },
      publicApi: { burst: 3, perSecond: 1 },
      signIn: { burst: 6, perSecond: 0.1 },
      signInPerEmail: { burst: 2, perSecond: 0.1 },
    },
  });
});

afterAll(() => api.close());

async function codeOf(query: string, options: { variables?: Record<string, unknown>; address: string }) {
  const { errors } = await api.client({ address: options.address }).send(query, options.variables);
  return errors?.[0]?.extensions.code;
}

describe('the size of a query', () => {
  const address = '192.0.2.10';

  test('too deep', async () => {
    const deep = `{ club(slug: "x") ${'{ viewerMembership { club '.repeat(8)}{ id }${' } }'.repeat(8)} }`;
    expect(await codeOf(deep, { address })).toBe('QUERY_TOO_COMPLEX');
  });

  test('too many aliases, also by way of fragments', async () => {
    const aliases = Array.from({ length: PUBLIC_LIMITS.aliases + 1 }, (_, index) => `a${index}: __typename`);
    api.advanceClock(60_000);
    expect(await codeOf(`{ ${aliases.join(' ')} }`, { address })).toBe('QUERY_TOO_COMPLEX');
    const spread = `query { ...f ...f ...f ...f ...f ...f ...f ...f ...f ...f ...f ...f }
      fragment f on Query { a: __typename b: __typename }`;
    expect(await codeOf(spread, { address })).toBe('QUERY_TOO_COMPLEX');
  });

  test('pages of pages', async () => {
    api.advanceClock(60_000);
    const query = `query ($first: Int) { clubs(first: $first) { edges { node {
      members(first: $first) { edges { node { account { id name } } } } } } } }`;
    expect(await codeOf(query, { address, variables: { first: 100 } })).toBe('QUERY_TOO_COMPLEX');
    expect(await codeOf(query, { address, variables: { first: 5 } })).toBeUndefined();
  });

  test('too many tokens are not even parsed', async () => {
    api.advanceClock(60_000);
    expect(await codeOf(`{ ${'__typename '.repeat(5_000)} }`, { address })).toBe('GRAPHQL_PARSE_FAILED');
  });

  test('batches are refused', async () => {
    api.advanceClock(60_000);
    const { status } = await api.client({ address }).request({
      method: 'POST',
      url: '/graphql',
      payload: [{ query: '{ __typename }' }, { query: '{ __typename }' }],
    });
    expect(status).toBe(400);
  });

  test('a body of more than 8 MiB is refused by name', async () => {
    const { status, body } = await api.client({ address }).request({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ __typename }', variables: { name: 'x'.repeat(9 * 1024 * 1024) } },
    });
    expect(status).toBe(413);
    expect(JSON.parse(body).errors[0].extensions.code).toBe('BODY_TOO_LARGE');
  });
});

describe('how often', () => {
  test('people without an account may send three queries at once here, and one a second', async () => {
    const address = '192.0.2.20';
    for (let sent = 0; sent < 3; sent += 1)
      expect(await codeOf('{ __typename }', { address })).toBeUndefined();
    expect(await codeOf('{ __typename }', { address })).toBe('RATE_LIMITED');
    expect(await codeOf('{ __typename }', { address: '192.0.2.21' })).toBeUndefined();
    api.advanceClock(1_000);
    expect(await codeOf('{ __typename }', { address })).toBeUndefined();
    expect(await codeOf('{ __typename }', { address })).toBe('RATE_LIMITED');
  });

  test('people without an account may not send mutations of their own making', async () => {
    expect(await codeOf('mutation { claimInstance { __typename } }', { address: '192.0.2.30' })).toBe(
      'OPERATION_NOT_ALLOWED',
    );
  });

  test('who is signed in is counted by account', async () => {
    const rita = await api.signUp('Demo Rita');
    for (let sent = 0; sent < 3; sent += 1)
      expect((await rita.send('{ __typename }')).errors).toBeUndefined();
    const { errors, status } = await rita.send('{ __typename }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      params: [{ name: 'seconds', value: '1' }],
    });
    expect(status).toBe(429);
  });

  test('passwords can not be tried quickly, from one address or for one e-mail', async () => {
    const tryPassword = async (address: string, email: string) => {
      const { status } = await api.client({ address }).request({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        payload: { email, password: TEST_PASSWORD },
      });
      return status;
    };
    const byEmail = [];
    for (let n = 0; n < 3; n += 1) byEmail.push(await tryPassword(`192.0.2.4${n}`, 'demo.gone@example.org'));
    expect(byEmail).toEqual([401, 401, 429]);
    const byAddress = [];
    for (let n = 0; n < 7; n += 1) byAddress.push(await tryPassword('192.0.2.50', `demo.${n}@example.org`));
    expect(byAddress).toEqual([401, 401, 401, 401, 401, 401, 429]);
  });

  test('a stadium behind one address can read', () => {
    expect(RATES.anonymous.burst).toBeGreaterThanOrEqual(3_000);
  });

  test('nobody borrows an address without the secret of the web server', async () => {
    const from = async (address: string, secret: string) => {
      const response = await api.server.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'x-backstride-client-address': address, 'x-backstride-proxy-secret': secret },
        payload: { query: '{ __typename }' },
      });
      return response.statusCode;
    };
    const statuses = [];
    for (let n = 0; n < 4; n += 1) statuses.push(await from(`198.51.100.${n}`, 'guessed'));
    expect(statuses).toEqual([200, 200, 200, 429]);
  });
});
