import { clubsResolvers } from '../clubs/index.ts';
import { eventsResolvers } from '../events/index.ts';
import { identityResolvers } from '../identity/index.ts';
import { resultsResolvers } from '../results/index.ts';
import { timingResolvers } from '../timing/index.ts';
import { node } from './node.ts';
import type { ResolverMap } from './schema.ts';

/** Every slice's resolvers. A type may be extended by several slices, a field belongs to one. */
export const resolvers: ResolverMap = mergeResolvers([
  { Query: { node } },
  identityResolvers,
  clubsResolvers,
  eventsResolvers,
  timingResolvers,
  resultsResolvers,
]);

function mergeResolvers(parts: readonly ResolverMap[]): ResolverMap {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const part of parts)
    for (const [type, fields] of Object.entries(part))
      for (const [field, resolver] of Object.entries(fields as Record<string, unknown>)) {
        merged[type] ??= {};
        if (merged[type][field] !== undefined) throw new Error(`${type}.${field} has two resolvers`);
        merged[type][field] = resolver;
      }
  return merged;
}
