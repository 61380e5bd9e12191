import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { createClub as run } from '../../use-cases/create-club.ts';

export const createClub: NonNullable<MutationResolvers['createClub']> = (_parent, { input }, context) =>
  run(context, input);
