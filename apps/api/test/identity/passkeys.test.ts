import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../_kit/index.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startApi({ env: { BACKSTRIDE_PUBLIC_URL: 'https://run.example.org' } });
});

afterAll(() => api.close());

test('a passkey is offered for the host of the instance, to who is signed in', async () => {
  const url = '/api/auth/passkey/generate-register-options';
  const dora = await api.signUp('Demo Dora');
  const { status, body } = await dora.request({ method: 'GET', url });
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ rp: { id: 'run.example.org', name: 'Backstride' } });
  expect((await api.client().request({ method: 'GET', url })).status).toBe(401);
  const list = await dora.request({ method: 'GET', url: '/api/auth/passkey/list-user-passkeys' });
  expect([list.status, list.body]).toEqual([200, '[]']);
});

test('over https the cookie is for https only', async () => {
  const dora = await api.signUp('Demo Other');
  expect(dora.cookieHeader()).toContain('__Secure-backstride.session_token=');
  expect(await dora.run('{ viewer { account { name } } }')).toEqual({
    viewer: { account: { name: 'Demo Other' } },
  });
});
