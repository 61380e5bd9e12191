import { findVisibleRace } from '../events/index.ts';
import type { NodeLoaders } from '../server/node-loader.ts';

/** Results by id, for who may know of their race. */
export const resultsNodes: NodeLoaders = {
  Result: async (uuid, context) => {
    const result = await context.loaders.results.result.load(uuid);
    return result !== null && (await findVisibleRace(context, result.raceId)) !== null ? result : null;
  },
};
