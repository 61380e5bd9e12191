import { registerImportPlanner } from '../events/index.ts';
import { planFinishTimes } from './imports/plan-finish-times.ts';
import { planReads } from './imports/plan-reads.ts';

export type { NewFact } from './append.ts';
export { readFacts, readFactsOfRunner } from './facts.ts';
export { timingResolvers } from './resolvers/index.ts';
export { timingNodes } from './tokens/nodes.ts';
export { recordsFacts } from './tokens/policy.ts';
export { readEventToken } from './tokens/read-event-token.ts';

registerImportPlanner('reads', planReads);
registerImportPlanner('finish-times', planFinishTimes);
