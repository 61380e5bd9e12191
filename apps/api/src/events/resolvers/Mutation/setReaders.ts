import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { setReaders as perform } from '../../use-cases/set-readers.ts';

export const setReaders: NonNullable<MutationResolvers['setReaders']> = (_parent, { input }, context) =>
  perform(context, input);
