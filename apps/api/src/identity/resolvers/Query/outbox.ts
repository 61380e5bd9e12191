import type { QueryResolvers } from '../../../server/__generated__/resolvers.ts';
import { outboxPage } from '../../queries.ts';

export const outbox: NonNullable<QueryResolvers['outbox']> = (_parent, args, { db }) => outboxPage(db, args);
