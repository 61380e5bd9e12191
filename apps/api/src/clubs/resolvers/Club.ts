import type { ClubResolvers } from '../../server/__generated__/resolvers.ts';
import { toNodeId } from '../../server/node-ids.ts';
import { toWire } from '../../server/wire-names.ts';
import { auditPage } from '../audit.ts';
import { viewerRole } from '../policy.ts';
import { invitesOf, membersPage, openJoinRequest, openJoinRequestsOf } from '../queries.ts';
import { weekdayName } from '../weekdays.ts';

export const Club: Pick<
  ClubResolvers,
  | 'id'
  | 'firstWeekday'
  | 'units'
  | 'memberCount'
  | 'members'
  | 'viewerMembership'
  | 'viewerPermissions'
  | 'viewerJoinRequest'
  | 'invites'
  | 'joinRequests'
  | 'audit'
> = {
  id: ({ id }) => toNodeId('Club', id),
  firstWeekday: ({ firstWeekday }) => weekdayName(firstWeekday),
  units: ({ units }) => toWire(units),
  memberCount: ({ id }, _args, { loaders }) => loaders.clubs.memberCount.load(id),
  members: async ({ id }, args, { db, loaders }) => {
    const [page, totalCount] = await Promise.all([
      membersPage(db, { ...args, clubId: id }),
      loaders.clubs.memberCount.load(id),
    ]);
    return { ...page, totalCount };
  },
  viewerMembership: ({ id }, _args, { viewer, loaders }) =>
    viewer && loaders.clubs.membership.load({ clubId: id, accountId: viewer.accountId }),
  viewerPermissions: async ({ id }, _args, context) => ({ role: await viewerRole(context, id) }),
  viewerJoinRequest: ({ id }, _args, { db, viewer }) =>
    viewer && openJoinRequest(db, { clubId: id, accountId: viewer.accountId }),
  invites: ({ id }, _args, { db }) => invitesOf(db, id),
  joinRequests: ({ id }, _args, { db }) => openJoinRequestsOf(db, id),
  audit: ({ id }, args, { db }) => auditPage(db, { ...args, of: { clubId: id } }),
};
