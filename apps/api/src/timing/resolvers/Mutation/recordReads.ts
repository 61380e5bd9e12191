import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { recordReads as perform } from '../../use-cases/record-reads.ts';

export const recordReads: NonNullable<MutationResolvers['recordReads']> = (_parent, { input }, context) =>
  perform(context, input);
