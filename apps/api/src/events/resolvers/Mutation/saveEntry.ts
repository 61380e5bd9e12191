import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { saveEntry as perform } from '../../use-cases/save-entry.ts';

export const saveEntry: NonNullable<MutationResolvers['saveEntry']> = (_parent, { input }, context) =>
  perform(context, input);
