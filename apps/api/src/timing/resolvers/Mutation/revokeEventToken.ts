import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { revokeEventToken as perform } from '../../use-cases/revoke-event-token.ts';

export const revokeEventToken: NonNullable<MutationResolvers['revokeEventToken']> = (
  _parent,
  { input },
  context,
) => perform(context, input);
