import type { QueryResolvers } from '../../../server/__generated__/resolvers.ts';
import { pageEvents } from '../../event-pages.ts';

export const events: NonNullable<QueryResolvers['events']> = (_parent, { first, after }, { db, now }) =>
  pageEvents(db, { first, after, now, withUnpublished: false });
