import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { revokeInvite as run } from '../../use-cases/revoke-invite.ts';

export const revokeInvite: NonNullable<MutationResolvers['revokeInvite']> = (_parent, { input }, context) =>
  run(context, input);
