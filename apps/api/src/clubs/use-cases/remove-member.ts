import type { RemoveMemberInput } from '../../server/__generated__/resolvers.ts';
import type { ApiContext } from '../../server/context.ts';
import { notFound } from '../../server/user-errors.ts';
import { changeMembership, findMembership } from './change-membership.ts';

/** Takes somebody out of a club. */
export async function removeMember(context: ApiContext, input: RemoveMemberInput) {
  const membership = await findMembership(context, input.membershipId);
  if ('code' in membership) return membership;
  const removed = await changeMembership(context, { membership, role: null });
  if ('code' in removed) return removed;
  const club = await context.loaders.clubs.clubById.load(membership.clubId);
  return club ? { __typename: 'RemoveMemberSuccess' as const, club } : notFound('club');
}
