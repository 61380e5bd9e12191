import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { leaveClub as run } from '../../use-cases/leave-club.ts';

export const leaveClub: NonNullable<MutationResolvers['leaveClub']> = (_parent, { input }, context) =>
  run(context, input);
