import { membershipsOf, ownsAnyClub } from '../../clubs/index.ts';
import type { ViewerResolvers } from '../../server/__generated__/resolvers.ts';
import { present } from '../../server/present.ts';

export const Viewer: ViewerResolvers = {
  account: async ({ accountId }, _args, { loaders }) =>
    present(await loaders.identity.accountById.load(accountId)),
  canCreateClubs: ({ accountId, isInstanceOwner }, _args, { db }) =>
    isInstanceOwner || ownsAnyClub(db, accountId),
  memberships: ({ accountId }, _args, { db }) => membershipsOf(db, accountId),
};
