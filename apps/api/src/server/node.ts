import { clubsNodes } from '../clubs/index.ts';
import { eventsNodes } from '../events/index.ts';
import { identityNodes } from '../identity/index.ts';
import { resultsNodes } from '../results/index.ts';
import { timingNodes } from '../timing/index.ts';
import type { QueryResolvers } from './__generated__/resolvers.ts';
import { parseNodeId } from './node-ids.ts';
import type { NodeLoaders } from './node-loader.ts';

/** How each type of node is loaded, under the same rules as everywhere else. */
export const nodeLoaders: NodeLoaders = {
  ...identityNodes,
  ...clubsNodes,
  ...eventsNodes,
  ...timingNodes,
  ...resultsNodes,
};

/** `Query.node`: an id that is not one, names nothing or is not for the viewer finds null. */
export const node: NonNullable<QueryResolvers['node']> = async (_parent, { id }, context) => {
  const parsed = parseNodeId(id);
  if (parsed === null) return null;
  const found = await nodeLoaders[parsed.type]?.(parsed.uuid, context);
  return found ? ({ ...found, __typename: parsed.type } as never) : null;
};
