import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { requestToJoin as run } from '../../use-cases/request-to-join.ts';

export const requestToJoin: NonNullable<MutationResolvers['requestToJoin']> = (_parent, { input }, context) =>
  run(context, input);
