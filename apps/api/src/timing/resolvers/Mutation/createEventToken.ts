import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { createEventToken as perform } from '../../use-cases/create-event-token.ts';

export const createEventToken: NonNullable<MutationResolvers['createEventToken']> = (
  _parent,
  { input },
  context,
) => perform(context, input);
