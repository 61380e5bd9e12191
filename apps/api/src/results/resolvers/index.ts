import type { Resolvers } from '../../server/__generated__/resolvers.ts';
import { Race } from './Race.ts';
import { Result } from './Result.ts';
import { Split } from './Split.ts';
import { resultChanges } from './Subscription/resultChanges.ts';
import { ExplanationSentence, ResultConnection, ResultsSummary, RunnerRead, SectionBand } from './types.ts';

/** Resolvers of this slice, by type. */
export const resultsResolvers: Partial<Resolvers> = {
  Subscription: { resultChanges },
  Race,
  Result,
  ResultConnection,
  ResultsSummary,
  SectionBand,
  Split,
  ExplanationSentence,
  RunnerRead,
};
