import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { removeMember as run } from '../../use-cases/remove-member.ts';

export const removeMember: NonNullable<MutationResolvers['removeMember']> = (_parent, { input }, context) =>
  run(context, input);
