import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { previewImport as perform } from '../../use-cases/preview-import.ts';

export const previewImport: NonNullable<MutationResolvers['previewImport']> = (_parent, { input }, context) =>
  perform(context, input);
