import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { setWaves as perform } from '../../use-cases/set-waves.ts';

export const setWaves: NonNullable<MutationResolvers['setWaves']> = (_parent, { input }, context) =>
  perform(context, input);
