import type {
  ExplanationSentenceResolvers,
  ResultConnectionResolvers,
  ResultsSummaryResolvers,
  RunnerReadResolvers,
  SectionBandResolvers,
} from '../../server/__generated__/resolvers.ts';
import { toWire } from '../../server/wire-names.ts';
import { explanationMessage, explanationParams } from '../explanation-messages.ts';

export const ResultsSummary: ResultsSummaryResolvers = {
  position: ({ changePosition }) => changePosition,
  entered: ({ counts }) => counts.entered,
  started: ({ counts }) => counts.started,
  onCourse: ({ counts }) => counts.onCourse,
  finished: ({ counts }) => counts.finished,
  didNotStart: ({ counts }) => counts.didNotStart,
  didNotFinish: ({ counts }) => counts.didNotFinish,
  disqualified: ({ counts }) => counts.disqualified,
  isGunPlanned: ({ counts }) => counts.isGunPlanned,
  gunAt: ({ firstGunAt }) => firstGunAt,
};

export const SectionBand: SectionBandResolvers = {
  checkpoint: async ({ raceId, checkpointId }, _args, { loaders }) =>
    (await loaders.events.checkpointsOfRace.load(raceId)).find(({ id }) => id === checkpointId) as never,
  fast: ({ fastMs }) => fastMs,
  middle: ({ middleMs }) => middleMs,
  slow: ({ slowMs }) => slowMs,
};

export const ExplanationSentence: ExplanationSentenceResolvers = {
  params: explanationParams,
  message: explanationMessage,
};

export const RunnerRead: RunnerReadResolvers = {
  timingPoint: ({ timingPointId }, _args, { loaders }) => loaders.events.timingPoint.load(timingPointId),
  checkpoint: async ({ raceId, checkpointId }, _args, { loaders }) =>
    (await loaders.events.checkpointsOfRace.load(raceId)).find(({ id }) => id === checkpointId) ?? null,
  at: ({ correctedAt }) => correctedAt,
  kind: ({ kind }) => toWire(kind),
  disposition: ({ reason }) => toWire(reason),
};

export const ResultConnection: ResultConnectionResolvers = {
  totalCount: ({ totalCount }) => totalCount(),
};
