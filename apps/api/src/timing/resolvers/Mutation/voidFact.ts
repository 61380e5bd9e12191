import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { voidFact as perform } from '../../use-cases/void-fact.ts';

export const voidFact: NonNullable<MutationResolvers['voidFact']> = (_parent, { input }, context) =>
  perform(context, input);
