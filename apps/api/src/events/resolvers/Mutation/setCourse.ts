import type { MutationResolvers } from '../../../server/__generated__/resolvers.ts';
import { setCourse as perform } from '../../use-cases/set-course.ts';

export const setCourse: NonNullable<MutationResolvers['setCourse']> = (_parent, { input }, context) =>
  perform(context, input);
