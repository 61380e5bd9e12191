import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Client,
  createSeed,
  type Seed,
  type SeededClub,
  startApi,
  type TestApi,
} from '../_kit/index.ts';
import {
  ACCEPT_INVITE,
  CHANGE_ROLE,
  CREATE_INVITE,
  DECIDE,
  LEAVE_CLUB,
  REMOVE_MEMBER,
  REQUEST_TO_JOIN,
  REVOKE_INVITE,
} from './_operations.ts';

const DAY_MS = 86_400_000;
let api: TestApi;
let seed: Seed;
let club: SeededClub;
let owner: Client;

beforeAll(async () => {
  api = await startApi();
  seed = createSeed(api);
  club = await seed.club('Demo Olga', 'Demo Retro Club');
  owner = await seed.person('Demo Olga');
});

afterAll(() => api.close());

type Answer = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** The answer of a mutation's only field. */
async function run(client: Client, mutation: string, variables: Record<string, unknown>): Promise<Answer> {
  const [answer] = Object.values(await client.run<Record<string, Answer>>(mutation, variables));
  if (!answer) throw new Error('no answer');
  return answer;
}

async function invite(input: Record<string, unknown> = {}) {
  const answer = await run(owner, CREATE_INVITE, { input: { clubId: club.id, ...input } });
  const { token, invite: made } = answer as unknown as { token: string; invite: { id: string } };
  return { token, id: made.id };
}

async function membersNamed(name: string) {
  return api.ownerDb
    .selectFrom('club_members')
    .innerJoin('accounts', 'accounts.id', 'club_members.account_id')
    .select('role')
    .where('accounts.name', '=', name)
    .execute();
}

describe('invite links', () => {
  test('a link shows what it offers, lets people in, and its token is not kept', async () => {
    const { token } = await invite({ role: 'COACH', label: 'Demo coaches' });
    expect(token).toMatch(/^[\w-]{32}$/);
    const preview = 'query ($token: String!) { invite(token: $token) { role state club { name } } }';
    expect(await api.client().run(preview, { token })).toEqual({
      invite: { role: 'COACH', state: 'OPEN', club: { name: 'Demo Retro Club' } },
    });
    const ann = await seed.person('Demo Ann');
    expect(await run(ann, ACCEPT_INVITE, { token })).toMatchObject({ membership: { role: 'COACH' } });
    const rows = await api.ownerDb.selectFrom('club_invites').select('token_hash').execute();
    expect(rows.map((row) => row.token_hash)).not.toContain(token);
  });

  test('opened again it changes nothing and is not used up; a better one raises', async () => {
    const member = await invite({ role: 'MEMBER', maxUses: 1 });
    const bob = await seed.join('Demo Bob', club, 'COACH');
    expect(await run(bob, ACCEPT_INVITE, { token: member.token })).toMatchObject({
      membership: { role: 'COACH' },
    });
    const better = await invite({ role: 'ORGANIZER' });
    expect(await run(bob, ACCEPT_INVITE, { token: better.token })).toMatchObject({
      membership: { role: 'ORGANIZER' },
    });
    const cid = await seed.person('Demo Cid');
    expect(await run(cid, ACCEPT_INVITE, { token: member.token })).toMatchObject({
      membership: { role: 'MEMBER' },
    });
  });

  test('a link that was withdrawn or has expired says so', async () => {
    const dan = await seed.person('Demo Dan');
    const withdrawn = await invite();
    expect(await run(owner, REVOKE_INVITE, { id: withdrawn.id })).toMatchObject({
      invite: { state: 'REVOKED' },
    });
    expect(await run(dan, ACCEPT_INVITE, { token: withdrawn.token })).toMatchObject({
      code: 'INVITE_REVOKED',
    });
    const old = await invite({ validForDays: 1 });
    api.advanceClock(DAY_MS);
    expect(await run(dan, ACCEPT_INVITE, { token: old.token })).toMatchObject({ code: 'INVITE_EXPIRED' });
    expect(await membersNamed('Demo Dan')).toEqual([]);
  });

  test('of ten people who open the last use at once one gets in', async () => {
    const { token } = await invite({ maxUses: 1 });
    const people = await Promise.all(
      Array.from({ length: 10 }, (_, index) => seed.person(`Demo Racer ${index}`)),
    );
    const answers = await Promise.all(people.map((person) => run(person, ACCEPT_INVITE, { token })));
    const names = answers.map((answer) => answer.code ?? answer.__typename).sort();
    expect(names).toEqual(['AcceptInviteSuccess', ...Array(9).fill('INVITE_USED_UP')]);
  });

  test.each([
    [{ validForDays: 0 }, 'NUMBER_OUT_OF_RANGE'],
    [{ validForDays: 366 }, 'NUMBER_OUT_OF_RANGE'],
    [{ maxUses: 0 }, 'NUMBER_OUT_OF_RANGE'],
    [{ role: 'OWNER' }, 'ROLE_NOT_INVITABLE'],
    [{ label: 'x'.repeat(121) }, 'TEXT_TOO_LONG'],
    [{ label: '\u0000' }, 'TEXT_CONTROL_CHARACTERS'],
  ])('%j makes no link', async (input, code) => {
    expect(await run(owner, CREATE_INVITE, { input: { clubId: club.id, ...input } })).toMatchObject({
      problems: [{ code }],
    });
  });

  test('coaches invite to no more than they are, members not at all', async () => {
    const coach = await seed.join('Demo Inviting Coach', club, 'COACH');
    const as = (client: Client, role: string) =>
      client.send<Record<string, Answer>>(CREATE_INVITE, { input: { clubId: club.id, role } });
    expect((await as(coach, 'ORGANIZER')).data?.createInvite).toMatchObject({
      problems: [{ code: 'ROLE_NOT_INVITABLE' }],
    });
    expect((await as(coach, 'MEMBER')).data?.createInvite).toMatchObject({
      __typename: 'CreateInviteSuccess',
    });
    const member = await seed.join('Demo Inviting Member', club, 'MEMBER');
    expect((await as(member, 'GUEST')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test.each(['', 'short', '\u0000', 'x'.repeat(32), 'x'.repeat(1_000_000)])(
    'the token %j is of no invite',
    async (token) => {
      const eve = await seed.person('Demo Eve');
      expect(await run(eve, ACCEPT_INVITE, { token })).toMatchObject({ code: 'NOT_FOUND' });
    },
  );

  test('strangers can not withdraw a link', async () => {
    const { id } = await invite();
    const eve = await seed.person('Demo Eve');
    expect(await run(eve, REVOKE_INVITE, { id })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('requests to join', () => {
  test('a request is open once, and decided once', async () => {
    const fay = await seed.person('Demo Fay');
    const input = { clubId: club.id, message: 'I run backwards.' };
    const asked = await run(fay, REQUEST_TO_JOIN, { input });
    const { id } = asked.joinRequest as { id: string };
    expect(await run(fay, REQUEST_TO_JOIN, { input })).toMatchObject({ code: 'REQUEST_OPEN' });
    const open = await owner.run(
      'query ($slug: String!) { club(slug: $slug) { joinRequests { id message account { name } } } }',
      { slug: club.slug },
    );
    expect(open).toEqual({
      club: { joinRequests: [{ id, message: 'I run backwards.', account: { name: 'Demo Fay' } }] },
    });
    expect((await fay.send(DECIDE, { id, accept: true })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const decisions = await Promise.all([
      run(owner, DECIDE, { id, accept: true }),
      run(owner, DECIDE, { id, accept: true }),
    ]);
    expect(decisions.map((answer) => answer.code ?? answer.__typename).sort()).toEqual([
      'DecideJoinRequestSuccess',
      'REQUEST_DECIDED',
    ]);
    expect(await membersNamed('Demo Fay')).toEqual([{ role: 'member' }]);
    expect(await run(fay, REQUEST_TO_JOIN, { input })).toMatchObject({ code: 'ALREADY_MEMBER' });
  });

  test('who was declined may ask again', async () => {
    const guy = await seed.person('Demo Guy');
    const input = { clubId: club.id };
    const { joinRequest } = await run(guy, REQUEST_TO_JOIN, { input });
    const { id } = joinRequest as { id: string };
    expect(await run(owner, DECIDE, { id, accept: false })).toMatchObject({ membership: null });
    expect(await membersNamed('Demo Guy')).toEqual([]);
    expect(await run(guy, REQUEST_TO_JOIN, { input })).toMatchObject({ __typename: 'RequestToJoinSuccess' });
  });

  test('strangers do not learn of a request', async () => {
    const hal = await seed.person('Demo Hal');
    const { joinRequest } = await run(hal, REQUEST_TO_JOIN, { input: { clubId: club.id } });
    const { id } = joinRequest as { id: string };
    const eve = await seed.person('Demo Eve');
    expect(await run(eve, DECIDE, { id, accept: true })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await eve.run('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });
});

describe('roles and leaving', () => {
  test('an organizer changes roles, but makes no owners and unmakes none', async () => {
    const organizer = await seed.join('Demo Role Organizer', club, 'ORGANIZER');
    await seed.join('Demo Role Member', club, 'MEMBER');
    const member = await seed.membershipId('Demo Role Member', club);
    expect(await run(organizer, CHANGE_ROLE, { id: member, role: 'COACH' })).toMatchObject({
      membership: { role: 'COACH' },
    });
    for (const variables of [
      { id: member, role: 'OWNER' },
      { id: await seed.membershipId('Demo Olga', club), role: 'MEMBER' },
    ])
      expect((await organizer.send(CHANGE_ROLE, variables)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const coach = await seed.person('Demo Role Member');
    const own = await coach.send(CHANGE_ROLE, { id: member, role: 'ORGANIZER' });
    expect(own.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('a removed member is out, and the audit remembers', async () => {
    await seed.join('Demo Out', club, 'MEMBER');
    const id = await seed.membershipId('Demo Out', club);
    expect(await run(owner, REMOVE_MEMBER, { id })).toMatchObject({ __typename: 'RemoveMemberSuccess' });
    expect(await membersNamed('Demo Out')).toEqual([]);
    expect(await run(owner, REMOVE_MEMBER, { id })).toMatchObject({ code: 'NOT_FOUND' });
    const last = await api.ownerDb
      .selectFrom('audit_entries')
      .select(['action', 'subject', 'before'])
      .orderBy('id', 'desc')
      .limit(1)
      .execute();
    expect(last).toEqual([{ action: 'member-removed', subject: 'Demo Out', before: { role: 'member' } }]);
  });

  test('the last owner can not leave, be removed or be made less', async () => {
    const id = await seed.membershipId('Demo Olga', club);
    expect(await run(owner, LEAVE_CLUB, { id: club.id })).toMatchObject({ code: 'LAST_OWNER' });
    expect(await run(owner, REMOVE_MEMBER, { id })).toMatchObject({ code: 'LAST_OWNER' });
    expect(await run(owner, CHANGE_ROLE, { id, role: 'MEMBER' })).toMatchObject({ code: 'LAST_OWNER' });
  });

  test('of two owners who leave at once one stays', async () => {
    const pair = await seed.club('Demo Olga', 'Demo Pair');
    const second = await seed.join('Demo Second', pair, 'MEMBER');
    const id = await seed.membershipId('Demo Second', pair);
    await run(owner, CHANGE_ROLE, { id, role: 'OWNER' });
    const answers = await Promise.all([owner, second].map((one) => run(one, LEAVE_CLUB, { id: pair.id })));
    expect(answers.map((answer) => answer.code ?? answer.__typename).sort()).toEqual([
      'LAST_OWNER',
      'LeaveClubSuccess',
    ]);
  });

  test('who is not in a club can not leave it', async () => {
    const eve = await seed.person('Demo Eve');
    expect(await run(eve, LEAVE_CLUB, { id: club.id })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
