import type { LeaveClubInput } from '../../server/__generated__/resolvers.ts';
import type { ApiContext } from '../../server/context.ts';
import { notFound } from '../../server/user-errors.ts';
import { requireViewer } from '../../server/viewer.ts';
import { findClub } from '../access.ts';
import { changeMembership } from './change-membership.ts';

/** Takes the viewer out of a club; its last owner stays. */
export async function leaveClub(context: ApiContext, input: LeaveClubInput) {
  const { accountId } = requireViewer(context);
  const club = await findClub(context, input.clubId);
  if ('code' in club) return club;
  const membership = await context.loaders.clubs.membership.load({ clubId: club.id, accountId });
  if (membership === null) return notFound('membership', ['clubId']);
  const left = await changeMembership(context, { membership, role: null });
  return 'code' in left ? left : { __typename: 'LeaveClubSuccess' as const, club };
}
