import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { recordRuling as perform } from '../../use-cases/record-ruling.ts';

export const recordRuling: NonNullable<MutationResolvers['recordRuling']> = (_parent, { input }, context) =>
  perform(context, input);
