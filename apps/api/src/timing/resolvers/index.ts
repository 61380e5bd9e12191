import type { Resolvers } from '../../server/__generated__/resolvers.ts';
import { Event } from './Event.ts';
import { LogFact } from './LogFact.ts';
import { recordClockOffset } from './Mutation/recordClockOffset.ts';
import { recordCrossings } from './Mutation/recordCrossings.ts';
import { recordGun } from './Mutation/recordGun.ts';
import { recordReads } from './Mutation/recordReads.ts';
import { recordRuling } from './Mutation/recordRuling.ts';
import { voidFact } from './Mutation/voidFact.ts';

/** Resolvers of this slice, by type. */
export const timingResolvers: Partial<Resolvers> = {
  Mutation: { recordReads, recordCrossings, recordGun, recordRuling, recordClockOffset, voidFact },
  Event,
  LogFact,
};
