import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { createRace as perform } from '../../use-cases/save-race.ts';

export const createRace: NonNullable<MutationResolvers['createRace']> = (_parent, { input }, context) =>
  perform(context, input);
