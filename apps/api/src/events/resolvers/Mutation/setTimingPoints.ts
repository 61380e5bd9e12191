import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { setTimingPoints as perform } from '../../use-cases/set-timing-points.ts';

export const setTimingPoints: NonNullable<MutationResolvers['setTimingPoints']> = (
  _parent,
  { input },
  context,
) => perform(context, input);
