import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { undoImport as perform } from '../../use-cases/undo-import.ts';

export const undoImport: NonNullable<MutationResolvers['undoImport']> = (_parent, { input }, context) =>
  perform(context, input);
