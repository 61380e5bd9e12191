import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { setCategories as perform } from '../../use-cases/set-categories.ts';

export const setCategories: NonNullable<MutationResolvers['setCategories']> = (_parent, { input }, context) =>
  perform(context, input);
