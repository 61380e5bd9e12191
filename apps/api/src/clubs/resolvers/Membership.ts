import type { MembershipResolvers } from '../../server/__generated__/resolvers.ts';
import { toNodeId } from '../../server/node-ids.ts';
import { present } from '../../server/present.ts';
import { toWire } from '../../server/wire-names.ts';

export const Membership: MembershipResolvers = {
  id: ({ id }) => toNodeId('Membership', id),
  club: async ({ clubId }, _args, { loaders }) => present(await loaders.clubs.clubById.load(clubId)),
  account: async ({ accountId }, _args, { loaders }) =>
    present(await loaders.identity.accountById.load(accountId)),
  role: ({ role }) => toWire(role),
};
