import type { EventResolvers } from '../../server/__generated__/resolvers.ts';
import { pageFacts, readLogPosition } from '../fact-pages.ts';
import { tokensOfEvent } from '../tokens/token-rows.ts';

export const Event: EventResolvers = {
  log: ({ id }, { first, after, newestFirst }, { db }) =>
    pageFacts(db, { eventId: id, first, after, newestFirst: newestFirst ?? false }),
  logPosition: ({ id }, _args, { db }) => readLogPosition(db, id),
  tokens: ({ id }, _args, { db }) => tokensOfEvent(db, id),
};
