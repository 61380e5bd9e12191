export { findEntriesOfResults } from './entry-queries.ts';
export { createEventsLoaders } from './loaders.ts';
export type {
  CategoryModel,
  CheckpointModel,
  EntryModel,
  EventModel,
  RaceModel,
  ReaderModel,
  TimingPointModel,
} from './models.ts';
export { eventsNodes } from './nodes.ts';
export {
  canManageEvent,
  findManagedEvent,
  findManagedRace,
  findVisibleEvent,
  findVisibleRace,
  managedEvent,
  managesEvent,
  managesItsEvent,
} from './policy.ts';
export { eventsResolvers } from './resolvers/index.ts';
export { loadSetupSnapshot, type RaceSetupSnapshot } from './setup-snapshot.ts';
export { ageFor, nameFor } from './visible.ts';
