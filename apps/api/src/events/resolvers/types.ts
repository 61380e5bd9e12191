import type {
  CheckpointResolvers,
  RaceRulesResolvers,
  ReaderResolvers,
  TimingPointResolvers,
  WaveResolvers,
} from '../../server/__generated__/resolvers.ts';
import { toNodeId } from '../../server/node-ids.ts';
import { toWire } from '../../server/wire-names.ts';

export const TimingPoint: TimingPointResolvers = {
  id: ({ id }) => toNodeId('TimingPoint', id),
};

export const Reader: ReaderResolvers = {
  timingPoint: ({ timingPointId }, _args, { loaders }) =>
    loaders.events.timingPoint.load(timingPointId) as never,
};

export const RaceRules: RaceRulesResolvers = {
  rankingBasis: ({ rankingBasis }) => toWire(rankingBasis),
  rounding: ({ rounding }) => toWire(rounding),
  tieRule: ({ tieRule }) => toWire(tieRule),
  guideRule: ({ guideRule }) => toWire(guideRule),
  startWindow: ({ startWindowMs }) => startWindowMs,
  ignoreWindow: ({ ignoreWindowMs }) => ignoreWindowMs,
};

export const Checkpoint: CheckpointResolvers = {
  id: ({ id }) => toNodeId('Checkpoint', id),
  timingPoint: ({ timingPointId }, _args, { loaders }) =>
    loaders.events.timingPoint.load(timingPointId) as never,
  kind: ({ kind }) => toWire(kind),
  distance: ({ distanceMetres }) => distanceMetres,
  minSection: ({ minSectionMs }) => minSectionMs,
  softMinSection: ({ softMinSectionMs }) => softMinSectionMs,
  sectionDirection: ({ sectionDirection }) => toWire(sectionDirection),
};

export const Wave: WaveResolvers = {
  id: ({ id }) => toNodeId('Wave', id),
};
