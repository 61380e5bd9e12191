import type { QueryResolvers } from '../../../server/__generated__/resolvers.ts';
import { findEventBySlug } from '../../event-queries.ts';
import { canSeeEvent } from '../../policy.ts';

export const event: NonNullable<QueryResolvers['event']> = async (_parent, { slug }, context) => {
  if (slug.includes('\u0000')) return null;
  const found = await findEventBySlug(context.db, slug);
  if (found === undefined || !(await canSeeEvent(context, found))) return null;
  context.loaders.events.event.prime(found.id, found);
  return found;
};
