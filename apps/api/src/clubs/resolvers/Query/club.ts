import { isSlug } from '@backstride/domain';
import type { QueryResolvers } from '../../../server/__generated__/resolvers.ts';
import { clubBySlug } from '../../queries.ts';

export const club: NonNullable<QueryResolvers['club']> = async (_parent, { slug }, { db, loaders }) => {
  const found = isSlug(slug) ? await clubBySlug(db, slug) : null;
  if (found) loaders.clubs.clubById.prime(found.id, found);
  return found;
};
