import type { JoinRequestResolvers } from '../../server/__generated__/resolvers.ts';
import { toNodeId } from '../../server/node-ids.ts';
import { present } from '../../server/present.ts';

export const JoinRequest: JoinRequestResolvers = {
  id: ({ id }) => toNodeId('JoinRequest', id),
  account: async ({ accountId }, _args, { loaders }) =>
    present(await loaders.identity.accountById.load(accountId)),
};
