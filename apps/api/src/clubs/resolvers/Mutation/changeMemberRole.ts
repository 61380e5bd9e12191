import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { changeMemberRole as run } from '../../use-cases/change-member-role.ts';

export const changeMemberRole: NonNullable<MutationResolvers['changeMemberRole']> = (
  _parent,
  { input },
  context,
) => run(context, input);
