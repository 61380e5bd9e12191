import type { AuditEntryResolvers } from '../../server/__generated__/resolvers.ts';
import type { AuditValues } from '../models.ts';

export const AuditEntry: AuditEntryResolvers = {
  id: ({ id }) => String(id),
  account: ({ accountId }, _args, { loaders }) =>
    accountId === null ? null : loaders.identity.accountById.load(accountId),
  before: ({ before }) => lines(before),
  after: ({ after }) => lines(after),
};

function lines(values: AuditValues | null) {
  return Object.entries(values ?? {}).map(([name, value]) => ({ name, value: String(value ?? '') }));
}
