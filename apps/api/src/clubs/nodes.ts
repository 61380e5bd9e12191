import type { NodeLoaders } from '../server/node-loader.ts';
import { seesInvite, seesJoinRequest, seesMembership } from './policy.ts';

/** Clubs are public; memberships, invites and requests are for who may see them in the club. */
export const clubsNodes: NodeLoaders = {
  Club: (id, { loaders }) => loaders.clubs.clubById.load(id),
  Membership: async (id, context) => {
    const membership = await context.loaders.clubs.membershipById.load(id);
    return membership && (await seesMembership(context, membership)) ? membership : null;
  },
  Invite: async (id, context) => {
    const invite = await context.loaders.clubs.inviteById.load(id);
    return invite && (await seesInvite(context, invite)) ? invite : null;
  },
  JoinRequest: async (id, context) => {
    const request = await context.loaders.clubs.joinRequestById.load(id);
    return request && (await seesJoinRequest(context, request)) ? request : null;
  },
};
