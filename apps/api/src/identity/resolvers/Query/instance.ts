import type { QueryResolvers } from '../../../server/__generated__/resolvers.ts';
import { hasInstanceOwner } from '../../queries.ts';

export const instance: NonNullable<QueryResolvers['instance']> = async (_parent, _args, { db, env }) => ({
  needsOwner: !(await hasInstanceOwner(db)),
  sendsMail: env.smtpUrl !== null,
  isDemo: env.isDemo,
  publicUrl: env.publicUrl,
});
