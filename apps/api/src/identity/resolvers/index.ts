import type { Resolvers } from '../../server/__generated__/resolvers.ts';
import { Account } from './Account.ts';
import { viewer } from './Query/viewer.ts';
import { Viewer } from './Viewer.ts';

/** Resolvers of this slice, by type. */
export const identityResolvers: Partial<Resolvers> = {
  Account,
  Query: { viewer },
  Viewer,
};
