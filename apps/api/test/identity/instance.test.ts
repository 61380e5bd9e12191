import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from '../_kit/index.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.close());

const CLAIM = `mutation { claimInstance {
  __typename ... on ClaimInstanceSuccess { viewer { isInstanceOwner canCreateClubs } } ... on UserError { code }
} }`;

describe('the owner of the instance', () => {
  test('of two who claim it at once one becomes the owner', async () => {
    expect(await api.client().run('{ instance { needsOwner sendsMail isDemo publicUrl } }')).toEqual({
      instance: { needsOwner: true, sendsMail: false, isDemo: false, publicUrl: 'http://localhost:3000' },
    });
    const people = [await api.signUp('Demo Ida'), await api.signUp('Demo Jan')];
    const answers = await Promise.all(people.map((person) => person.run(CLAIM)));
    expect(answers).toContainEqual({
      claimInstance: {
        __typename: 'ClaimInstanceSuccess',
        viewer: { isInstanceOwner: true, canCreateClubs: true },
      },
    });
    expect(answers).toContainEqual({
      claimInstance: { __typename: 'ConflictError', code: 'INSTANCE_HAS_OWNER' },
    });
    expect(await api.client().run('{ instance { needsOwner } }')).toEqual({
      instance: { needsOwner: false },
    });
  });

  test('they alone read the outbox', async () => {
    const query = '{ outbox(first: 1) { edges { node { to subject sentAt } } pageInfo { hasNextPage } } }';
    const people = [await api.signUp('Demo Kim'), api.client()];
    const codes = await Promise.all(
      people.map(async (person) => (await person.send(query)).errors?.[0]?.extensions.code),
    );
    expect(codes).toEqual(['FORBIDDEN', 'UNAUTHENTICATED']);
    const kim = people[0];
    await kim?.post('/api/auth/request-password-reset', { email: 'demo.kim@example.org' });
    await api.ownerDb.updateTable('accounts').set({ is_instance_owner: false }).execute();
    await kim?.run(CLAIM);
    expect(await kim?.run(query)).toEqual({
      outbox: {
        edges: [{ node: { to: 'demo.kim@example.org', subject: 'Choose a new password', sentAt: null } }],
        pageInfo: { hasNextPage: false },
      },
    });
  });
});

describe('the profile', () => {
  const UPDATE = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) {
    ... on UpdateProfileSuccess { viewer { account { name } } }
    ... on InvalidInputError { problems { code path } }
  } }`;

  test('a name is trimmed, an absent one stays', async () => {
    const lea = await api.signUp('Demo Lea');
    const named = { updateProfile: { viewer: { account: { name: 'Demo Lea Lauf' } } } };
    expect(await lea.run(UPDATE, { input: { name: ' Demo Lea Lauf ' } })).toEqual(named);
    expect(await lea.run(UPDATE, { input: { locale: 'de' } })).toEqual(named);
    expect(await lea.run(UPDATE, { input: { locale: null } })).toEqual(named);
  });

  test('every problem is named at once', async () => {
    const max = await api.signUp('Demo Max');
    expect(await max.run(UPDATE, { input: { name: 'a\u0000', locale: 'tlh' } })).toEqual({
      updateProfile: {
        problems: [
          { code: 'TEXT_CONTROL_CHARACTERS', path: ['name'] },
          { code: 'LOCALE_UNKNOWN', path: ['locale'] },
        ],
      },
    });
  });

  test('an account is found by its own id only', async () => {
    const max = await api.signUp('Demo Mona');
    const { viewer } = await max.run<{ viewer: { account: { id: string } } }>(
      '{ viewer { account { id } } }',
    );
    const query = 'query ($id: ID!) { node(id: $id) { id } }';
    expect(await max.run(query, { id: viewer.account.id })).toEqual({ node: { id: viewer.account.id } });
    expect(await api.client().run(query, { id: viewer.account.id })).toEqual({ node: null });
  });
});

describe('a mail server', () => {
  /** Takes every mail, or refuses each recipient. */
  async function openMailServer(answer: 'take' | 'refuse') {
    const mails: string[] = [];
    const server = createServer((socket) => {
      let isText = false;
      socket.write('220 mail.example.org\r\n');
      socket.on('data', (chunk) => {
        const text = chunk.toString();
        if (isText) {
          mails.push(text);
          if (!text.includes('\r\n.\r\n')) return;
          isText = false;
          socket.write('250 taken\r\n');
        } else if (/^DATA/i.test(text)) {
          isText = true;
          socket.write('354 go on\r\n');
        } else if (/^RCPT/i.test(text) && answer === 'refuse') socket.write('550 no such box\r\n');
        else if (/^QUIT/i.test(text)) socket.end('221 bye\r\n');
        else socket.write('250 ok\r\n');
      });
      socket.on('error', () => undefined);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return { mails, url: `smtp://127.0.0.1:${address.port}`, close: () => server.close() };
  }

  test.each(['take', 'refuse'] as const)('that would %s: the outbox knows', async (answer) => {
    const mailServer = await openMailServer(answer);
    const other = await startApi({ env: { SMTP_URL: mailServer.url } });
    try {
      await other.signUp('Demo Nia');
      await other.client().post('/api/auth/request-password-reset', { email: 'demo.nia@example.org' });
      const lastMail = () =>
        other.ownerDb.selectFrom('mail_outbox').select(['sent_at', 'failure']).executeTakeFirst();
      await expect
        .poll(async () => {
          const mail = await lastMail();
          return [mail?.sent_at instanceof Date, mail?.failure?.includes('550') ?? false];
        })
        .toEqual(answer === 'take' ? [true, false] : [false, true]);
      expect(mailServer.mails.join('').includes('demo.nia@example.org')).toBe(answer === 'take');
    } finally {
      await other.close();
      mailServer.close();
    }
  });
});
