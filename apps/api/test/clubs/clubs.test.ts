import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Client,
  createSeed,
  type Seed,
  type SeededClub,
  startApi,
  type TestApi,
} from '../_kit/index.ts';
import { CREATE_CLUB, UPDATE_CLUB } from './_operations.ts';

let api: TestApi;
let seed: Seed;
let club: SeededClub;
let owner: Client;

beforeAll(async () => {
  api = await startApi();
  seed = createSeed(api);
  club = await seed.club('Demo Olga', 'Demo Rückwärts e. V.');
  owner = await seed.person('Demo Olga');
});

afterAll(() => api.close());

async function create(client: Client, input: Record<string, unknown>) {
  const { createClub } = await client.run<{ createClub: Record<string, unknown> }>(CREATE_CLUB, {
    input: { name: 'Demo Club', timeZone: 'Europe/Berlin', ...input },
  });
  return createClub;
}

async function update(client: Client, input: Record<string, unknown>) {
  const { updateClub } = await client.run<{ updateClub: Record<string, unknown> }>(UPDATE_CLUB, { input });
  return updateClub;
}

describe('making a club', () => {
  test('its address is made of its name, and numbered when it is taken', async () => {
    expect(club.slug).toBe('demo-ruckwarts-e-v');
    expect(await create(owner, { name: 'Demo Rückwärts e. V.' })).toMatchObject({
      club: { slug: 'demo-ruckwarts-e-v-2', firstWeekday: 'MONDAY', units: 'METRIC' },
    });
    expect(await create(owner, { name: '後ろ走りクラブ' })).toMatchObject({
      __typename: 'CreateClubSuccess',
    });
  });

  test('an address of its own has to be free and to be one', async () => {
    expect(await create(owner, { slug: club.slug })).toMatchObject({
      __typename: 'ConflictError',
      code: 'SLUG_TAKEN',
      path: ['slug'],
    });
    for (const slug of ['Ä', 'a', 'graphql', 'two--hyphens', 'x'.repeat(49), '../etc'])
      expect(await create(owner, { slug })).toMatchObject({
        problems: [{ code: 'SLUG_INVALID', path: ['slug'] }],
      });
  });

  test('only the owner of the instance and owners of clubs make clubs', async () => {
    const { errors } = await (await seed.person('Demo Ned')).send(CREATE_CLUB, {
      input: { name: 'Demo', timeZone: 'Europe/Berlin' },
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const visitor = await api.client().send(CREATE_CLUB, { input: { name: 'D', timeZone: 'Europe/Berlin' } });
    expect(visitor.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a zone that is none is refused with an example', async () => {
    for (const timeZone of ['Mars/Base', '+02:00', '', 'x'.repeat(1_000)]) {
      const { errors } = await owner.send(CREATE_CLUB, { input: { name: 'Demo', timeZone } });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).toContain('Europe/Berlin');
    }
  });

  test.each([
    ['', 'TEXT_TOO_SHORT'],
    ['   ', 'TEXT_TOO_SHORT'],
    ['x'.repeat(121), 'TEXT_TOO_LONG'],
    ['x'.repeat(5_000_000), 'TEXT_TOO_LONG'],
    ['a\u0000b', 'TEXT_CONTROL_CHARACTERS'],
    ['a\ud800b', 'TEXT_CONTROL_CHARACTERS'],
    ['a\nb', 'TEXT_CONTROL_CHARACTERS'],
  ])('a name like %j is a named problem', async (name, code) => {
    expect(await create(owner, { name, slug: 'never-made' })).toMatchObject({
      __typename: 'InvalidInputError',
      code: 'INVALID_INPUT',
      problems: [{ code, path: ['name'] }],
    });
  });

  test.each([
    "Robert'); DROP TABLE clubs;--",
    '<script>alert(1)</script>',
    '‮Reversed‬',
    '𝕯𝖊𝖒𝖔 🏃‍♀️',
    'null',
    '%s %n {{7*7}}',
    'Ω≈ç√∫˜µ≤≥÷',
  ])('%j is a name like any other', async (name) => {
    expect(await create(owner, { name })).toMatchObject({ club: { name } });
  });
});

describe('changing a club', () => {
  test('what is not named stays, and the audit says what changed and who did it', async () => {
    const made = await seed.club('Demo Olga', 'Demo Change');
    expect(await update(owner, { clubId: made.id, name: ' Demo Changed ' })).toMatchObject({
      club: { slug: 'demo-change', name: 'Demo Changed' },
    });
    await update(owner, { clubId: made.id, name: 'Demo Changed' });
    const { club: found } = await owner.run<{ club: { audit: unknown } }>(
      `query ($slug: String!) { club(slug: $slug) { audit { edges { node {
        action subject account { name } before { name value } after { name value }
      } } } } }`,
      { slug: made.slug },
    );
    expect(found.audit).toMatchObject({
      edges: [
        {
          node: {
            action: 'club-changed',
            subject: 'Demo Change',
            account: { name: 'Demo Olga' },
            before: [{ name: 'name', value: 'Demo Change' }],
            after: [{ name: 'name', value: 'Demo Changed' }],
          },
        },
        { node: { action: 'club-created' } },
      ],
    });
  });

  test('the audit can not be changed by the API', async () => {
    await expect(api.server.db.deleteFrom('audit_entries').execute()).rejects.toThrow(/permission denied/);
    await expect(api.server.db.updateTable('audit_entries').set({ action: 'x' }).execute()).rejects.toThrow(
      /permission denied/,
    );
  });

  test('coaches, members and strangers may not', async () => {
    for (const role of ['COACH', 'MEMBER', 'GUEST'] as const) {
      const client = await seed.join(`Demo Changing ${role}`, club, role);
      const { errors } = await client.send(UPDATE_CLUB, { input: { clubId: club.id, name: 'Mine' } });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const organizer = await seed.join('Demo Changing Organizer', club, 'ORGANIZER');
    expect(await update(organizer, { clubId: club.id, description: 'We run\nbackwards.' })).toMatchObject({
      __typename: 'UpdateClubSuccess',
    });
  });

  test.each([
    'clb_00000000000000000000000000000000',
    'rac_00000000000000000000000000000000',
    '',
    'x',
    '\u0000',
  ])('the id %j names no club', async (clubId) => {
    expect(await update(owner, { clubId, name: 'x' })).toMatchObject({
      __typename: 'NotFoundError',
      code: 'NOT_FOUND',
      path: ['clubId'],
    });
  });
});

describe('finding clubs', () => {
  test('everybody sees the list, by name, page by page', async () => {
    const query = `query ($after: String) { clubs(first: 3, after: $after) {
      edges { node { name } } pageInfo { hasNextPage endCursor }
    } }`;
    interface Answer {
      readonly clubs: {
        readonly edges: readonly { readonly node: { readonly name: string } }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    }
    const names: string[] = [];
    let after: string | null = null;
    do {
      const page: Answer = await api.client().run(query, { after });
      names.push(...page.clubs.edges.map(({ node }) => node.name));
      after = page.clubs.pageInfo.hasNextPage ? page.clubs.pageInfo.endCursor : null;
    } while (after !== null);
    const rows = await api.ownerDb.selectFrom('clubs').select('name').execute();
    expect([...names].sort()).toEqual(rows.map((row) => row.name).sort());
  });

  test.each(['no-such-club', '', '\u0000', 'x'.repeat(100_000)])('no club has the slug %j', async (slug) => {
    expect(await api.client().run('query ($slug: String!) { club(slug: $slug) { id } }', { slug })).toEqual({
      club: null,
    });
  });

  test('a node is found by its id, and nothing by what is none', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { __typename id } }';
    expect(await api.client().run(query, { id: club.id })).toEqual({
      node: { __typename: 'Club', id: club.id },
    });
    for (const id of ['', 'clb_1', 'zzz_00000000000000000000000000000000', '\u0000'])
      expect(await api.client().run(query, { id })).toEqual({ node: null });
  });
});
