import type { Resolvers } from '../../server/__generated__/resolvers.ts';
import { recordReads } from './Mutation/recordReads.ts';

/** Resolvers of this slice, by type. */
export const timingResolvers: Partial<Resolvers> = {
  Mutation: { recordReads },
};
