import type { EventResolvers } from '../../server/__generated__/resolvers.ts';
import { pageFacts, readLogPosition } from '../fact-pages.ts';

export const Event: EventResolvers = {
  log: ({ id }, { first, after, newestFirst }, { db }) =>
    pageFacts(db, { eventId: id, first, after, newestFirst: newestFirst ?? false }),
  logPosition: ({ id }, _args, { db }) => readLogPosition(db, id),
};
