import type { ClubResolvers } from '../../server/__generated__/resolvers.ts';
import { pageEvents } from '../event-pages.ts';
import { canManageEventsOf } from '../policy.ts';

export const Club: ClubResolvers = {
  events: async ({ id }, { first, after }, context) =>
    pageEvents(context.db, {
      first,
      after,
      now: context.now,
      clubId: id,
      withUnpublished: await canManageEventsOf(context, id),
    }),
};
