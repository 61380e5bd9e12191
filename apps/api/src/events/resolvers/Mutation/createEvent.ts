import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { createEvent as perform } from '../../use-cases/create-event.ts';

export const createEvent: NonNullable<MutationResolvers['createEvent']> = (_parent, { input }, context) =>
  perform(context, input);
