import type { LogFactResolvers } from '../../server/__generated__/resolvers.ts';
import { toWire } from '../../server/wire-names.ts';

export const LogFact: LogFactResolvers = {
  kind: ({ kind }) => toWire(kind),
  official: ({ official }) => toWire(official),
  timingPoint: ({ timingPointId }, _args, { loaders }) =>
    timingPointId === null ? null : loaders.events.timingPoint.load(timingPointId),
  race: ({ raceId }, _args, { loaders }) => (raceId === null ? null : loaders.events.race.load(raceId)),
  details: ({ detail }) =>
    Object.entries(detail).flatMap(([name, value]) =>
      value === null ? [] : [{ name, value: String(value) }],
    ),
  recordedBy: ({ recordedBy }, _args, { loaders }) =>
    recordedBy === null ? null : loaders.identity.accountById.load(recordedBy),
};
