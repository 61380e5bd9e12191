import type { QueryResolvers } from '../../../server/__generated__/resolvers.ts';
import { inviteByTokenHash } from '../../queries.ts';
import { hashToken } from '../../tokens.ts';

export const invite: NonNullable<QueryResolvers['invite']> = (_parent, { token }, { db }) => {
  const hash = hashToken(token);
  return hash === null ? null : inviteByTokenHash(db, hash);
};
