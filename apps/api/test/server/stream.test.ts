import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../_kit/index.ts';

let api: TestApi;
let url: string;

beforeAll(async () => {
  api = await startApi({ env: { NODE_ENV: 'production' } });
  await api.server.app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(api.server.app.server.address() as AddressInfo).port}/graphql/stream`;
});

afterAll(() => api.close());

/** Everything that a stream sends until it ends. */
async function stream(query: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const events = [...text.matchAll(/^event: (\w+)\ndata: ?(.*)$/gm)].map(([, name, data]) => ({
    name,
    data: data ? JSON.parse(data) : null,
  }));
  return { response, events };
}

async function openStreams(): Promise<number> {
  const { body } = await api.client().request({ method: 'GET', url: '/metrics' });
  return Number(/^backstride_open_streams (\d+)$/m.exec(body)?.[1]);
}

test('a query is answered as events that no proxy may hold back', async () => {
  const { response, events } = await stream('{ instance { needsOwner } }');
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(response.headers.get('cache-control')).toContain('no-transform');
  expect(events).toEqual([
    { name: 'next', data: { data: { instance: { needsOwner: true } } } },
    { name: 'complete', data: null },
  ]);
});

test('the session counts as it does on /graphql', async () => {
  const dora = await api.signUp('Demo Dora');
  const query = '{ viewer { account { name } } }';
  expect((await stream(query)).events[0]?.data).toEqual({ data: { viewer: null } });
  expect((await stream(query, { cookie: dora.cookieHeader() })).events[0]?.data).toEqual({
    data: { viewer: { account: { name: 'Demo Dora' } } },
  });
});

test('so do rules and limits', async () => {
  const codeOf = async (query: string) => {
    const { events } = await stream(query);
    return events[0]?.data.errors[0].extensions.code;
  };
  expect(await codeOf('mutation { claimInstance { __typename } }')).toBe('OPERATION_NOT_ALLOWED');
  expect(await codeOf('{ outbox { edges { node { to } } } }')).toBe('UNAUTHENTICATED');
  expect(await codeOf(`{ ${Array.from({ length: 99 }, (_, n) => `a${n}: __typename`).join(' ')} }`)).toBe(
    'QUERY_TOO_COMPLEX',
  );
  expect(await codeOf('{ noSuchField }')).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(await codeOf('{ this is not')).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(await codeOf('subscription { resultChanges(raceId: "x", after: 0) { position } }')).toBe(
    'BAD_USER_INPUT',
  );
});

test('a form of another site can not start one', async () => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'text/plain' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  expect(response.status).toBe(415);
});

test('no stream is counted as open when it has ended', async () => {
  await expect.poll(openStreams).toBe(0);
});
