import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { updateEvent as perform } from '../../use-cases/update-event.ts';

export const updateEvent: NonNullable<MutationResolvers['updateEvent']> = (_parent, { input }, context) =>
  perform(context, input);
