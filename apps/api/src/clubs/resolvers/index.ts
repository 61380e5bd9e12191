import type { Resolvers } from '../../server/__generated__/resolvers.ts';
import { Club } from './Club.ts';

/** Resolvers of this slice, by type. */
export const clubsResolvers: Partial<Resolvers> = {
  Club,
};
