import { type ClubAction, type ClubRole, can } from '@backstride/domain';
import type { AccountModel } from '../identity/index.ts';
import type { ApiContext } from '../server/context.ts';
import { rule } from '../server/rules.ts';
import type { ClubModel, InviteModel, JoinRequestModel, MembershipModel } from './models.ts';

/** The viewer's role in a club; null without one or without sign-in. */
export async function viewerRole(context: ApiContext, clubId: string): Promise<ClubRole | null> {
  if (context.viewer === null) return null;
  const membership = await context.loaders.clubs.membership.load({
    clubId,
    accountId: context.viewer.accountId,
  });
  return membership?.role ?? null;
}

/** May the viewer do this in the club? */
export async function viewerCan(context: ApiContext, clubId: string, action: ClubAction): Promise<boolean> {
  return can(await viewerRole(context, clubId), action);
}

function whoeverCan(action: ClubAction) {
  return rule<ClubModel>('hide', ({ parent, context }) => viewerCan(context, parent.id, action));
}

/** Members of the club see who else is in it; guests don't. */
export const seesMembers = whoeverCan('members.view');

/** Invite links are for those who may make them. */
export const seesInvites = whoeverCan('members.invite');

/** Requests to join are for those who decide them. */
export const seesJoinRequests = whoeverCan('members.approve');

/** Who changed what is for those who run the club. */
export const seesAudit = whoeverCan('audit.view');

/** Who an e-mail address is for: the account itself and owners of a club that it is in. */
export const seesEmailOf = rule<AccountModel>('hide', async ({ parent, context }) => {
  if (context.viewer === null) return false;
  if (context.viewer.accountId === parent.id) return true;
  return (await context.loaders.clubs.accountsOfOwnClubs.load(context.viewer.accountId)).has(parent.id);
});

/** May the viewer know of a membership: their own, or one that they see in the list of members? */
export async function seesMembership(context: ApiContext, membership: MembershipModel): Promise<boolean> {
  return (
    membership.accountId === context.viewer?.accountId ||
    viewerCan(context, membership.clubId, 'members.view')
  );
}

/** May the viewer know of an invite other than by its link? */
export async function seesInvite(context: ApiContext, invite: InviteModel): Promise<boolean> {
  return viewerCan(context, invite.clubId, 'members.invite');
}

/** Requests are for who made them and for those who decide them. */
export async function seesJoinRequest(context: ApiContext, request: JoinRequestModel): Promise<boolean> {
  return (
    request.accountId === context.viewer?.accountId || viewerCan(context, request.clubId, 'members.approve')
  );
}
