import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { recordClockOffset as perform } from '../../use-cases/record-clock-offset.ts';

export const recordClockOffset: NonNullable<MutationResolvers['recordClockOffset']> = (
  _parent,
  { input },
  context,
) => perform(context, input);
