import type { Resolvers } from '../../server/__generated__/resolvers.ts';
import { Account } from './Account.ts';
import { claimInstance } from './Mutation/claimInstance.ts';
import { updateProfile } from './Mutation/updateProfile.ts';
import { OutboxMail } from './OutboxMail.ts';
import { instance } from './Query/instance.ts';
import { outbox } from './Query/outbox.ts';
import { viewer } from './Query/viewer.ts';
import { Viewer } from './Viewer.ts';

/** Resolvers of this slice, by type. */
export const identityResolvers: Partial<Resolvers> = {
  Account,
  Mutation: { claimInstance, updateProfile },
  OutboxMail,
  Query: { instance, outbox, viewer },
  Viewer,
};
