import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { updateProfile as run } from '../../use-cases/update-profile.ts';

export const updateProfile: NonNullable<MutationResolvers['updateProfile']> = (_parent, { input }, context) =>
  run(context, input);
