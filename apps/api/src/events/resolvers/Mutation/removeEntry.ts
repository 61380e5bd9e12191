import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { removeEntry as perform } from '../../use-cases/remove-entry.ts';

export const removeEntry: NonNullable<MutationResolvers['removeEntry']> = (_parent, { input }, context) =>
  perform(context, input);
