import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { recordCrossings as perform } from '../../use-cases/record-crossings.ts';

export const recordCrossings: NonNullable<MutationResolvers['recordCrossings']> = (
  _parent,
  { input },
  context,
) => perform(context, input);
