import type { ChangeMemberRoleInput } from '../../server/__generated__/resolvers.ts';
import type { ApiContext } from '../../server/context.ts';
import { fromWire } from '../../server/wire-names.ts';
import { changeMembership, findMembership } from './change-membership.ts';

/** Gives a member another role; the last owner stays one. */
export async function changeMemberRole(context: ApiContext, input: ChangeMemberRoleInput) {
  const membership = await findMembership(context, input.membershipId);
  if ('code' in membership) return membership;
  const changed = await changeMembership(context, { membership, role: fromWire(input.role) });
  return 'code' in changed
    ? changed
    : { __typename: 'ChangeMemberRoleSuccess' as const, membership: changed };
}
