import type { EventTokenResolvers } from '../../server/__generated__/resolvers.ts';
import { toNodeId } from '../../server/node-ids.ts';
import { toWire } from '../../server/wire-names.ts';
import { tokenState } from '../tokens/token-state.ts';

export const EventToken: EventTokenResolvers = {
  id: ({ id }) => toNodeId('EventToken', id),
  scope: ({ scope }) => toWire(scope),
  state: (token, _args, { now }) => tokenState(token, now),
  createdBy: ({ createdBy }, _args, { loaders }) =>
    createdBy === null ? null : loaders.identity.accountById.load(createdBy),
};
