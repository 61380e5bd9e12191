import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { acceptInvite as run } from '../../use-cases/accept-invite.ts';

export const acceptInvite: NonNullable<MutationResolvers['acceptInvite']> = (_parent, { input }, context) =>
  run(context, input);
