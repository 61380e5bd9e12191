export { appendFacts, type NewFact } from './append.ts';
export { readFacts, readFactsOfRunner } from './facts.ts';
export { timingResolvers } from './resolvers/index.ts';
