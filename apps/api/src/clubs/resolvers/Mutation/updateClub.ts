import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { updateClub as run } from '../../use-cases/update-club.ts';

export const updateClub: NonNullable<MutationResolvers['updateClub']> = (_parent, { input }, context) =>
  run(context, input);
