import type { ViewerResolvers } from '../../server/__generated__/resolvers.ts';

export const Viewer: ViewerResolvers = {
  account: async ({ accountId }, _args, { loaders }) => {
    const account = await loaders.identity.accountById.load(accountId);
    if (account === null) throw new Error(`The account ${accountId} of a session is gone`);
    return account;
  },
  isInstanceOwner: (_viewer, _args, { viewer }) => viewer?.isInstanceOwner === true,
};
