import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { decideJoinRequest as run } from '../../use-cases/decide-join-request.ts';

export const decideJoinRequest: NonNullable<MutationResolvers['decideJoinRequest']> = (
  _parent,
  { input },
  context,
) => run(context, input);
