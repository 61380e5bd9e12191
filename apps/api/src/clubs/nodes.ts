import type { NodeLoaders } from '../server/node-loader.ts';

/** Clubs are public; memberships, invites and requests are for who may see them in the club. */
export const clubsNodes: NodeLoaders = {
  Club: (id, { loaders }) => loaders.clubs.clubById.load(id),
};
