import { can } from '@backstride/domain';
import type { ClubPermissionsResolvers } from '../../server/__generated__/resolvers.ts';

export const ClubPermissions: ClubPermissionsResolvers = {
  canManageClub: ({ role }) => can(role, 'club.edit'),
  canManageMembers: ({ role }) => can(role, 'members.approve'),
  canManageEvents: ({ role }) => can(role, 'event.edit'),
  canSeeMembers: ({ role }) => can(role, 'members.view'),
};
