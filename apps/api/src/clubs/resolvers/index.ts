import type { Resolvers } from '../../server/__generated__/resolvers.ts';
import { AuditEntry } from './AuditEntry.ts';
import { Club } from './Club.ts';
import { ClubPermissions } from './ClubPermissions.ts';
import { Invite } from './Invite.ts';
import { InvitePreview } from './InvitePreview.ts';
import { JoinRequest } from './JoinRequest.ts';
import { Membership } from './Membership.ts';
import { acceptInvite } from './Mutation/acceptInvite.ts';
import { changeMemberRole } from './Mutation/changeMemberRole.ts';
import { createClub } from './Mutation/createClub.ts';
import { createInvite } from './Mutation/createInvite.ts';
import { decideJoinRequest } from './Mutation/decideJoinRequest.ts';
import { leaveClub } from './Mutation/leaveClub.ts';
import { removeMember } from './Mutation/removeMember.ts';
import { requestToJoin } from './Mutation/requestToJoin.ts';
import { revokeInvite } from './Mutation/revokeInvite.ts';
import { updateClub } from './Mutation/updateClub.ts';
import { club } from './Query/club.ts';
import { clubs } from './Query/clubs.ts';
import { invite } from './Query/invite.ts';

/** Resolvers of this slice, by type. */
export const clubsResolvers: Partial<Resolvers> = {
  AuditEntry,
  Club,
  ClubPermissions,
  Invite,
  InvitePreview,
  JoinRequest,
  Membership,
  Mutation: {
    acceptInvite,
    changeMemberRole,
    createClub,
    createInvite,
    decideJoinRequest,
    leaveClub,
    removeMember,
    requestToJoin,
    revokeInvite,
    updateClub,
  },
  Query: { club, clubs, invite },
};
