import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../_kit/index.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.close());

test('nobody is signed in at first, and who signs up is', async () => {
  const query = '{ viewer { isInstanceOwner account { name } } }';
  expect(await api.client().run(query)).toEqual({ viewer: null });
  const dora = await api.signUp('Demo Dora');
  expect(await dora.run(query)).toEqual({
    viewer: { isInstanceOwner: false, account: { name: 'Demo Dora' } },
  });
});

test('the process lives and is ready', async () => {
  const visitor = api.client();
  expect((await visitor.request({ method: 'GET', url: '/healthz' })).status).toBe(200);
  expect((await visitor.request({ method: 'GET', url: '/readyz' })).body).toBe('{"status":"ready"}');
});
