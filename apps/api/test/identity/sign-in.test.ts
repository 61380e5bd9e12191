import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLogger } from '../../src/server/log.ts';
import { type Client, startApi, TEST_PASSWORD, type TestApi } from '../_kit/index.ts';

const DAY_MS = 86_400_000;
const NEW_PASSWORD = 'forwards-is-backwards';
const ME = '{ viewer { isInstanceOwner canCreateClubs account { name email } } }';
let api: TestApi;
const logged: string[] = [];

beforeAll(async () => {
  const sink = new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk));
      done();
    },
  });
  api = await startApi({ log: createLogger({ level: 'trace', destination: sink }) });
});

afterAll(() => api.close());

async function attempt(client: Client, path: string, payload: object, headers = {}) {
  const { status, body } = await client.request({
    method: 'POST',
    url: `/api/auth${path}`,
    payload,
    headers,
  });
  return { status, code: (JSON.parse(body || '{}') as { code?: string }).code };
}

async function signIn(email: string, password: string) {
  const client = api.client();
  return { client, ...(await attempt(client, '/sign-in/email', { email, password })) };
}

async function lastMailTo(address: string) {
  return api.ownerDb
    .selectFrom('mail_outbox')
    .selectAll()
    .where('to_address', '=', address)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
}

describe('passwords', () => {
  test('who signed up can sign in; the cookie is out of reach of scripts and other sites', async () => {
    await api.signUp('Demo Dora');
    const { client, status } = await signIn('demo.dora@example.org', TEST_PASSWORD);
    expect(status).toBe(200);
    expect(await client.run(ME)).toEqual({
      viewer: {
        isInstanceOwner: false,
        canCreateClubs: false,
        account: { name: 'Demo Dora', email: 'demo.dora@example.org' },
      },
    });
    const { headers } = await api.client().request({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: { email: 'demo.dora@example.org', password: TEST_PASSWORD },
    });
    expect(String(headers['set-cookie'])).toMatch(/backstride\.session_token=.*HttpOnly; SameSite=Lax/);
  });

  test('a wrong password and an unknown address get the same answer', async () => {
    await api.signUp('Demo Wrong');
    const wrong = await signIn('demo.wrong@example.org', 'not-the-password');
    const unknown = await signIn('demo.nobody@example.org', 'not-the-password');
    expect([wrong.status, wrong.code]).toEqual([401, 'INVALID_EMAIL_OR_PASSWORD']);
    expect([unknown.status, unknown.code]).toEqual([wrong.status, wrong.code]);
  });

  test.each([
    [{ password: 'too-short' }, 'PASSWORD_TOO_SHORT'],
    [{ name: '' }, 'NAME_INVALID'],
    [{ name: 'x'.repeat(121) }, 'NAME_INVALID'],
    [{ name: 'a\u0000b' }, 'NAME_INVALID'],
    [{ email: 'not an address' }, 'VALIDATION_ERROR'],
  ])('%j makes no account', async (fields, code) => {
    const input = { name: 'Demo New', email: 'demo.new@example.org', password: TEST_PASSWORD, ...fields };
    const answer = await attempt(api.client(), '/sign-up/email', input);
    expect(answer).toEqual({ status: 400, code });
  });

  test('a name of 10 MB is refused before it is read', async () => {
    const name = 'x'.repeat(10_000_000);
    const { status } = await api.client().request({
      method: 'POST',
      url: '/api/auth/sign-up/email',
      payload: { name, email: 'demo.long@example.org', password: TEST_PASSWORD },
    });
    expect(status).toBe(413);
  });

  test('a request from another site is refused', async () => {
    const dora = (await signIn('demo.dora@example.org', TEST_PASSWORD)).client;
    const answer = await attempt(dora, '/sign-out', {}, { origin: 'https://evil.example' });
    expect(answer.status).toBe(403);
    expect((await dora.run<{ viewer: unknown }>(ME)).viewer).not.toBeNull();
  });

  test('the pages may be opened at any address that the web server answers for, and only its word counts', async () => {
    const phone = {
      origin: 'http://192.0.2.7:3000',
      'x-backstride-client-address': '192.0.2.30',
      'x-backstride-client-host': '192.0.2.7:3000',
    };
    const login = { email: 'demo.dora@example.org', password: TEST_PASSWORD };
    expect((await attempt(api.client(), '/sign-in/email', login, phone)).status).toBe(200);
    const unproven = { ...phone, 'x-backstride-proxy-secret': 'a guess' };
    expect((await attempt(api.client(), '/sign-in/email', login, unproven)).status).toBe(403);
    const foreign = { ...phone, origin: 'https://evil.example' };
    expect((await attempt(api.client(), '/sign-in/email', login, foreign)).status).toBe(403);
  });
});

describe('sessions', () => {
  test('a forged or foreign cookie is nobody', async () => {
    const dora = (await signIn('demo.dora@example.org', TEST_PASSWORD)).client;
    const [name, value = ''] = dora.cookieHeader().split('=');
    for (const forged of [value.replace(/^./, 'X'), `${value.split('.')[0]}.AAAA`, 'x', '%zz', ''])
      expect(
        (
          await api.client().request({
            method: 'POST',
            url: '/graphql',
            headers: { cookie: `${name}=${forged}` },
            payload: { query: '{ viewer { isInstanceOwner } }' },
          })
        ).body,
      ).toContain('"viewer":null');
  });

  test('signing out everywhere ends the other sessions', async () => {
    const here = (await signIn('demo.dora@example.org', TEST_PASSWORD)).client;
    const there = (await signIn('demo.dora@example.org', TEST_PASSWORD)).client;
    await here.post('/api/auth/revoke-other-sessions', {});
    expect(await there.run(ME)).toEqual({ viewer: null });
    expect((await here.run<{ viewer: unknown }>(ME)).viewer).not.toBeNull();
    await here.post('/api/auth/sign-out', {});
    expect(await here.run(ME)).toEqual({ viewer: null });
  });

  test('a session in use goes on; one that is not ends after 30 days', async () => {
    const used = (await signIn('demo.dora@example.org', TEST_PASSWORD)).client;
    const unused = (await signIn('demo.dora@example.org', TEST_PASSWORD)).client;
    for (let day = 0; day < 32; day += 2) {
      api.advanceClock(2 * DAY_MS);
      expect((await used.run<{ viewer: unknown }>(ME)).viewer, `day ${day}`).not.toBeNull();
    }
    expect(await unused.run(ME)).toEqual({ viewer: null });
    api.advanceClock(-32 * DAY_MS);
  });
});

describe('mails', () => {
  test('a password is reset by a link that is mailed, in the language of the account, and works once', async () => {
    const greta = await api.signUp('Demo Greta');
    await greta.run(
      'mutation { updateProfile(input: { locale: "de" }) { ... on UpdateProfileSuccess { viewer { account { id } } } } }',
    );
    const email = 'demo.greta@example.org';
    await attempt(api.client(), '/request-password-reset', { email, redirectTo: '/reset-password' });
    const mail = await lastMailTo(email);
    expect(mail.subject).toBe('Neues Passwort wählen');
    const token = /reset-password\/([\w-]+)/.exec(mail.text_body)?.[1];
    const reset = { token, newPassword: NEW_PASSWORD };
    expect((await attempt(api.client(), '/reset-password', reset)).status).toBe(200);
    expect((await attempt(api.client(), '/reset-password', reset)).status).toBe(400);
    expect(await greta.run(ME)).toEqual({ viewer: null });
    expect((await signIn(email, TEST_PASSWORD)).status).toBe(401);
    expect((await signIn(email, NEW_PASSWORD)).status).toBe(200);
  });

  test('no mail goes to an address without an account, and the answer does not tell', async () => {
    const answer = await attempt(api.client(), '/request-password-reset', { email: 'demo.none@example.org' });
    expect(answer.status).toBe(200);
    const mails = await api.ownerDb
      .selectFrom('mail_outbox')
      .select('id')
      .where('to_address', '=', 'demo.none@example.org')
      .execute();
    expect(mails).toEqual([]);
  });

  test('a link by mail signs in, once', async () => {
    await api.signUp('Demo Linus');
    await attempt(
      api.client(),
      '/sign-in/magic-link',
      { email: 'demo.linus@example.org' },
      { 'accept-language': 'de-AT, en;q=0.5' },
    );
    const mail = await lastMailTo('demo.linus@example.org');
    expect(mail.subject).toBe('Dein Anmeldelink');
    const token = /token=([\w-]+)/.exec(mail.text_body)?.[1] ?? '';
    const client = api.client();
    const open = () =>
      client.request({ method: 'GET', url: `/api/auth/magic-link/verify?token=${token}&callbackURL=%2F` });
    await open();
    expect((await client.run<{ viewer: object }>(ME)).viewer).toMatchObject({
      account: { name: 'Demo Linus' },
    });
    const again = api.client();
    await again.request({ method: 'GET', url: `/api/auth/magic-link/verify?token=${token}` });
    expect(await again.run(ME)).toEqual({ viewer: null });
  });
});

test('no password, token, cookie or mail text was logged', async () => {
  const mails = await api.ownerDb.selectFrom('mail_outbox').select('text_body').execute();
  const sessions = await api.ownerDb.selectFrom('auth_sessions').select('token').execute();
  const secrets = [
    TEST_PASSWORD,
    NEW_PASSWORD,
    api.env.secret,
    ...sessions.map((session) => session.token),
    ...mails.map((mail) => mail.text_body.slice(0, 40)),
  ];
  for (const secret of secrets) expect(logged.join('')).not.toContain(secret);
});
