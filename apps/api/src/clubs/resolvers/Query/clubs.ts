import type { QueryResolvers } from '../../../server/__generated__/resolvers.ts';
import { clubsPage } from '../../queries.ts';

export const clubs: NonNullable<QueryResolvers['clubs']> = (_parent, args, { db }) => clubsPage(db, args);
