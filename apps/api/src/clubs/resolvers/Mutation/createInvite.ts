import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { createInvite as run } from '../../use-cases/create-invite.ts';

export const createInvite: NonNullable<MutationResolvers['createInvite']> = (_parent, { input }, context) =>
  run(context, input);
