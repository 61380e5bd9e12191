import type { SplitResolvers } from '../../server/__generated__/resolvers.ts';
import type { ApiContext } from '../../server/context.ts';
import type { SplitModel } from '../models.ts';

export const Split: SplitResolvers = {
  checkpoint: async (split, _args, context) => (await checkpointsOf(split, context)).own as never,
  passedAt: ({ at }) => at,
  gunTime: ({ gunMs }) => gunMs,
  netTime: ({ netMs }) => netMs,
  sectionTime: async (split, _args, context) => {
    const { own } = await checkpointsOf(split, context);
    const from = split.previous?.at ?? (own?.kind === 'start' ? null : split.startAt);
    return from === null ? null : split.at - from;
  },
  sectionDistance: async (split, _args, context) => {
    const { own, previous } = await checkpointsOf(split, context);
    if (own === undefined || own.kind === 'start') return null;
    return own.distanceMetres - (previous?.distanceMetres ?? 0);
  },
  isSuspicious: ({ suspicious }) => suspicious,
};

async function checkpointsOf({ raceId, checkpointId, previous }: SplitModel, { loaders }: ApiContext) {
  const checkpoints = await loaders.events.checkpointsOfRace.load(raceId);
  return {
    own: checkpoints.find(({ id }) => id === checkpointId),
    previous: checkpoints.find(({ id }) => id === previous?.checkpointId),
  };
}
