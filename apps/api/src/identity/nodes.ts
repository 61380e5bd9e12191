import type { NodeLoaders } from '../server/node-loader.ts';

/** Only the viewer's own account is found by its id; others are reached through a club. */
export const identityNodes: NodeLoaders = {
  Account: async (id, { viewer, loaders }) =>
    viewer?.accountId === id ? loaders.identity.accountById.load(id) : null,
};
