import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { recordGun as perform } from '../../use-cases/record-gun.ts';

export const recordGun: NonNullable<MutationResolvers['recordGun']> = (_parent, { input }, context) =>
  perform(context, input);
