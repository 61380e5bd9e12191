import type { Resolvers } from '../../server/__generated__/resolvers.ts';
import { Event } from './Event.ts';
import { EventToken } from './EventToken.ts';
import { LogFact } from './LogFact.ts';
import { createEventToken } from './Mutation/createEventToken.ts';
import { recordClockOffset } from './Mutation/recordClockOffset.ts';
import { recordCrossings } from './Mutation/recordCrossings.ts';
import { recordGun } from './Mutation/recordGun.ts';
import { recordReads } from './Mutation/recordReads.ts';
import { recordRuling } from './Mutation/recordRuling.ts';
import { revokeEventToken } from './Mutation/revokeEventToken.ts';
import { voidFact } from './Mutation/voidFact.ts';

/** Resolvers of this slice, by type. */
export const timingResolvers: Partial<Resolvers> = {
  Mutation: {
    recordReads,
    recordCrossings,
    recordGun,
    recordRuling,
    recordClockOffset,
    voidFact,
    createEventToken,
    revokeEventToken,
  },
  Event,
  EventToken,
  LogFact,
};
