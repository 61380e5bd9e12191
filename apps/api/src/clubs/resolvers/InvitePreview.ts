import type { InvitePreviewResolvers } from '../../server/__generated__/resolvers.ts';
import { present } from '../../server/present.ts';
import { toWire } from '../../server/wire-names.ts';
import { stateOf } from '../invite-state.ts';
import { INVITE_STATES } from './Invite.ts';

export const InvitePreview: InvitePreviewResolvers = {
  club: async ({ clubId }, _args, { loaders }) => present(await loaders.clubs.clubById.load(clubId)),
  role: ({ role }) => toWire(role),
  state: (invite, _args, { now }) => INVITE_STATES[stateOf(invite, now)],
};
