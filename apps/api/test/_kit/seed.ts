import type { TestApi } from './api.ts';
import type { Client } from './client.ts';

/** A club as the seed client remembers it. */
export interface SeededClub {
  readonly id: string;
  readonly slug: string;
}

/** Makes people and clubs through the public API, and remembers them by name. */
export interface Seed {
  /** The account of this name; signed up when it is named first. */
  person(name: string): Promise<Client>;
  /** A new club. One person makes all clubs of a test: they own the instance. */
  club(owner: string, name: string): Promise<SeededClub>;
  /** Lets somebody in by an invite link of the club's owner. */
  join(name: string, club: SeededClub, role: 'ORGANIZER' | 'COACH' | 'MEMBER' | 'GUEST'): Promise<Client>;
  /** The id of somebody's membership. */
  membershipId(name: string, club: SeededClub): Promise<string>;
}

const CREATE_CLUB = `mutation ($input: CreateClubInput!) {
  createClub(input: $input) { ... on CreateClubSuccess { club { id slug } } ... on UserError { code message } }
}`;
const CREATE_INVITE = `mutation ($input: CreateInviteInput!) {
  createInvite(input: $input) { ... on CreateInviteSuccess { token } ... on UserError { code message } }
}`;
const ACCEPT_INVITE = `mutation ($token: String!) {
  acceptInvite(input: { token: $token }) {
    ... on AcceptInviteSuccess { membership { id } }
    ... on UserError { code message }
  }
}`;
const MY_MEMBERSHIP = 'query ($slug: String!) { club(slug: $slug) { viewerMembership { id } } }';

/** A seed client of an API. */
export function createSeed(api: TestApi): Seed {
  const people = new Map<string, Promise<Client>>();
  const owners = new Map<string, string>();
  const person = (name: string) => {
    const known = people.get(name) ?? api.signUp(name);
    people.set(name, known);
    return known;
  };
  let instanceOwner: string | null = null;
  return {
    person,
    async club(owner, name) {
      const client = await person(owner);
      instanceOwner ??= owner;
      if (instanceOwner !== owner)
        throw new Error(`${instanceOwner} owns the instance, and so makes its clubs`);
      await client.run('mutation { claimInstance { __typename } }');
      const { createClub } = await client.run<{ createClub: { club?: SeededClub } }>(CREATE_CLUB, {
        input: { name, timeZone: 'Europe/Berlin' },
      });
      if (!createClub.club) throw new Error(`No club was made: ${JSON.stringify(createClub)}`);
      owners.set(createClub.club.id, owner);
      return createClub.club;
    },
    async join(name, club, role) {
      const owner = await person(owners.get(club.id) ?? '');
      const { createInvite } = await owner.run<{ createInvite: { token?: string } }>(CREATE_INVITE, {
        input: { clubId: club.id, role, maxUses: 1 },
      });
      const client = await person(name);
      await client.run(ACCEPT_INVITE, { token: createInvite.token });
      return client;
    },
    async membershipId(name, club) {
      const client = await person(name);
      const { club: found } = await client.run<{ club: { viewerMembership: { id: string } | null } }>(
        MY_MEMBERSHIP,
        { slug: club.slug },
      );
      if (!found.viewerMembership) throw new Error(`${name} is not in ${club.slug}`);
      return found.viewerMembership.id;
    },
  };
}
