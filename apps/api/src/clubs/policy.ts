import type { ClubRole } from '@backstride/schema';
import type { AccountModel } from '../identity/index.ts';
import type { ApiContext } from '../server/context.ts';
import { type Rule, rule } from '../server/rules.ts';
import type { ClubModel } from './models.ts';

/** The viewer's role in a club; null without one or without sign-in. */
export async function viewerRole(context: ApiContext, clubId: string): Promise<ClubRole | null> {
  if (context.viewer === null) return null;
  const membership = await context.loaders.clubs.membership.load({
    clubId,
    accountId: context.viewer.accountId,
  });
  return membership?.role ?? null;
}

function inRoles(onNo: Rule['onNo'], roles: readonly ClubRole[]): Rule {
  return rule<ClubModel>(onNo, async ({ parent, context }) => {
    const role = await viewerRole(context, parent.id);
    return role !== null && roles.includes(role);
  });
}

/** Members of the club see who else is in it; guests don't. */
export const seesMembers = inRoles('hide', ['OWNER', 'ORGANIZER', 'COACH', 'MEMBER']);

/** Those who let people in and out. */
export const managesMembers = inRoles('hide', ['OWNER', 'ORGANIZER']);

/** Owners see the audit. */
export const ownsClub = inRoles('hide', ['OWNER']);

/** An e-mail address is for the account itself and for owners of a club that it is in. */
export const seesEmailOf = rule<AccountModel>('hide', async ({ parent, context }) => {
  if (context.viewer === null) return false;
  if (context.viewer.accountId === parent.id) return true;
  return (await context.loaders.clubs.accountsOfOwnClubs.load(context.viewer.accountId)).has(parent.id);
});
