import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { claimInstance as run } from '../../use-cases/claim-instance.ts';

export const claimInstance: NonNullable<MutationResolvers['claimInstance']> = (_parent, _args, context) =>
  run(context);
