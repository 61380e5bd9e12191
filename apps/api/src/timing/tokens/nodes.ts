import { canManageEvent } from '../../events/index.ts';
import type { NodeLoaders } from '../../server/node-loader.ts';
import { findToken } from './token-rows.ts';

/** Tokens are for organizers of their event. */
export const timingNodes: NodeLoaders = {
  EventToken: async (uuid, context) => {
    const token = await findToken(context.db, uuid);
    return token !== null && (await canManageEvent(context, token.eventId)) ? token : null;
  },
};
