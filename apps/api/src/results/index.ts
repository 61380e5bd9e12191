export { createResultsLoaders } from './loaders.ts';
export { resultsNodes } from './nodes.ts';
export { type Projector, type ProjectorOptions, startProjector } from './projector/projector.ts';
export { resultsResolvers } from './resolvers/index.ts';
