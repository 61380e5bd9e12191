import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSeed, type Seed, type SeededClub, startApi, type TestApi } from '../_kit/index.ts';

let api: TestApi;
let seed: Seed;
let club: SeededClub;

beforeAll(async () => {
  api = await startApi();
  seed = createSeed(api);
  club = await seed.club('Demo Olga', 'Demo Retro Club');
  await seed.join('Demo Otto', club, 'ORGANIZER');
  await seed.join('Demo Carla', club, 'COACH');
  await seed.join('Demo Mia', club, 'MEMBER');
  await seed.join('Demo Gus', club, 'GUEST');
});

afterAll(() => api.close());

const MEMBERS = `query ($slug: String!, $first: Int, $after: String) {
  club(slug: $slug) {
    memberCount
    members(first: $first, after: $after) {
      totalCount
      edges { node { role account { name email } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

interface MembersAnswer {
  readonly club: {
    readonly memberCount: number;
    readonly members: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly node: { readonly role: string; readonly account: { name: string; email: string | null } };
      }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

async function membersAs(name: string | null) {
  const client = name === null ? api.client() : await seed.person(name);
  return (await client.run<MembersAnswer>(MEMBERS, { slug: club.slug })).club;
}

test('members see who is in the club, by role and then name', async () => {
  const { memberCount, members } = await membersAs('Demo Mia');
  expect(memberCount).toBe(5);
  expect(members.totalCount).toBe(5);
  expect(members.edges.map(({ node }) => `${node.role} ${node.account.name}`)).toEqual([
    'OWNER Demo Olga',
    'ORGANIZER Demo Otto',
    'COACH Demo Carla',
    'MEMBER Demo Mia',
    'GUEST Demo Gus',
  ]);
});

test('guests and strangers learn how many there are, not who', async () => {
  for (const name of ['Demo Gus', 'Demo Stranger', null]) {
    const { memberCount, members } = await membersAs(name);
    expect(memberCount).toBe(5);
    expect(members).toMatchObject({ totalCount: 0, edges: [] });
  }
});

test('an e-mail address is seen by its owner and by owners of the club', async () => {
  const seenBy = async (name: string) =>
    (await membersAs(name)).members.edges
      .filter(({ node }) => node.account.email !== null)
      .map(({ node }) => node.account.name);
  expect(await seenBy('Demo Mia')).toEqual(['Demo Mia']);
  expect(await seenBy('Demo Otto')).toEqual(['Demo Otto']);
  expect(await seenBy('Demo Olga')).toHaveLength(5);
});

test('pages follow each other without gaps', async () => {
  const mia = await seed.person('Demo Mia');
  const names: string[] = [];
  let after: string | null = null;
  do {
    const page: MembersAnswer = await mia.run(MEMBERS, { slug: club.slug, first: 2, after });
    names.push(...page.club.members.edges.map(({ node }) => node.account.name));
    after = page.club.members.pageInfo.hasNextPage ? page.club.members.pageInfo.endCursor : null;
  } while (after !== null);
  expect(names).toEqual(['Demo Olga', 'Demo Otto', 'Demo Carla', 'Demo Mia', 'Demo Gus']);
});

test('a page size or cursor that no page sends is refused by name', async () => {
  const mia = await seed.person('Demo Mia');
  for (const variables of [{ first: 0 }, { first: 101 }, { after: 'bm90IGEgY3Vyc29y' }]) {
    const { errors } = await mia.send(MEMBERS, { slug: club.slug, ...variables });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});

test('the list takes the same queries for one member as for many', async () => {
  const mia = await seed.person('Demo Mia');
  const queriesFor = async (first: number) => {
    const sent = api.recordSql();
    await mia.run(MEMBERS, { slug: club.slug, first });
    return [...sent()].sort();
  };
  const five = await queriesFor(5);
  expect(five).toEqual(await queriesFor(1));
  expect(five.map((text) => /from "(\w+)"/.exec(text)?.[1])).toMatchInlineSnapshot(`
    [
      "auth_sessions",
      "club_members",
      "club_members",
      "club_members",
      "clubs",
      "accounts",
      "club_members",
    ]
  `);
});

test('a membership is found by its id by those who may see it', async () => {
  const id = await seed.membershipId('Demo Mia', club);
  const query = 'query ($id: ID!) { node(id: $id) { id ... on Membership { account { name } } } }';
  expect(await (await seed.person('Demo Carla')).run(query, { id })).toEqual({
    node: { id, account: { name: 'Demo Mia' } },
  });
  for (const name of ['Demo Gus', 'Demo Stranger'])
    expect(await (await seed.person(name)).run(query, { id })).toEqual({ node: null });
  expect(await api.client().run(query, { id })).toEqual({ node: null });
});
