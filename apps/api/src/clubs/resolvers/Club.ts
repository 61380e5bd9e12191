import type { ClubResolvers } from '../../server/__generated__/resolvers.ts';
import { toNodeId } from '../../server/node-ids.ts';

export const Club: ClubResolvers = {
  id: ({ id }) => toNodeId('Club', id),
};
