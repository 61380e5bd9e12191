import type { OutboxMailResolvers } from '../../server/__generated__/resolvers.ts';

export const OutboxMail: OutboxMailResolvers = {
  id: ({ id }) => String(id),
};
