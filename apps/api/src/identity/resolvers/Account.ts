import type { AccountResolvers } from '../../server/__generated__/resolvers.ts';
import { toNodeId } from '../../server/node-ids.ts';

export const Account: AccountResolvers = {
  id: ({ id }) => toNodeId('Account', id),
};
