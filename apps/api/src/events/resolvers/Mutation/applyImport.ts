import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { applyImport as perform } from '../../use-cases/apply-import.ts';

export const applyImport: NonNullable<MutationResolvers['applyImport']> = (_parent, { input }, context) =>
  perform(context, input);
