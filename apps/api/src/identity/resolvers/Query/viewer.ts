import type { QueryResolvers } from '../../../server/__generated__/resolvers.ts';

export const viewer: NonNullable<QueryResolvers['viewer']> = (_parent, _args, context) => context.viewer;
