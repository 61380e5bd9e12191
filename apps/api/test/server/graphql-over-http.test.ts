import type { AddressInfo } from 'node:net';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../_kit/index.ts';

let api: TestApi;
let url: string;

beforeAll(async () => {
  api = await startApi();
  await api.server.app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(api.server.app.server.address() as AddressInfo).port}/graphql`;
});

afterAll(() => api.close());

test('every audit passes, save the three that ask for queries by GET, which CSRF prevention refuses', async () => {
  const failed: string[] = [];
  for (const audit of serverAudits({ url, fetchFn: fetch })) {
    const result = await audit.fn();
    if (result.status !== 'ok') failed.push(`${result.id} ${result.name}`);
  }
  expect(failed).toEqual([
    '5A70 MAY accept application/x-www-form-urlencoded formatted GET requests',
    'D6D5 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
    '6A70 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
  ]);
});
