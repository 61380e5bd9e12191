import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { updateRace as perform } from '../../use-cases/save-race.ts';

export const updateRace: NonNullable<MutationResolvers['updateRace']> = (_parent, { input }, context) =>
  perform(context, input);
