import { ApiRefusedError, createSession, expectSuccess, type Session } from '../client/index.ts';
import {
  AcceptInviteDocument,
  ClubBySlugDocument,
  CreateClubDocument,
  CreateInviteDocument,
} from '../client/operations/__generated__/clubs.ts';
import { ClaimInstanceDocument, ViewerAccountDocument } from '../client/operations/__generated__/identity.ts';
import { DEMO_ZONE } from './calendar.ts';
import type { DemoLogin } from './logins.ts';

const CLUB = {
  name: 'Demo Club Rückwärts Lindenau',
  slug: 'demo-club-rueckwaerts-lindenau',
  description:
    'A made-up club for looking around. Everybody in it is called Demo, and its races are run by a simulator that sends chip reads through the public API.',
  timeZone: DEMO_ZONE,
  firstWeekday: 'MONDAY',
  units: 'METRIC',
} as const;

/** A session of the account, which is made when there is none with its address. */
export async function openAccount(apiUrl: string, login: DemoLogin): Promise<Session> {
  const session = createSession({ apiUrl });
  try {
    await session.signIn(login);
  } catch (error) {
    if (!(error instanceof ApiRefusedError)) throw error;
    await session.signUp({ name: login.name, email: login.email, password: login.password });
  }
  return session;
}

/** Makes the account the owner of the instance, unless it is already. */
export async function claimInstance(owner: Session): Promise<void> {
  const { viewer } = await owner.run(ViewerAccountDocument, {});
  if (viewer?.isInstanceOwner) return;
  expectSuccess((await owner.run(ClaimInstanceDocument, {})).claimInstance);
}

/** Finds or makes the demo club and answers its id. */
export async function ensureClub(owner: Session): Promise<string> {
  const { club } = await owner.run(ClubBySlugDocument, { slug: CLUB.slug });
  if (club) return club.id;
  return expectSuccess((await owner.run(CreateClubDocument, { input: CLUB })).createClub).club.id;
}

/** Lets the account into the club by an invite link, unless it is in. */
export async function ensureMember(
  apiUrl: string,
  owner: Session,
  clubId: string,
  login: DemoLogin,
): Promise<void> {
  const session = await openAccount(apiUrl, login);
  const { club } = await session.run(ClubBySlugDocument, { slug: CLUB.slug });
  if (club?.viewerMembership) return;
  const input = { clubId, role: login.role, label: login.name, validForDays: 1, maxUses: 1 };
  const { token } = expectSuccess((await owner.run(CreateInviteDocument, { input })).createInvite);
  expectSuccess((await session.run(AcceptInviteDocument, { input: { token } })).acceptInvite);
}

export const DEMO_CLUB_SLUG = CLUB.slug;
