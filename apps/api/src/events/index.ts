import { registerImportPlanner } from './imports/import-plan.ts';
import { planEntries } from './imports/plan-entries.ts';

export { findEntriesOfResults } from './entry-queries.ts';
export {
  cellsByHeader,
  type ImportPlan,
  type ImportRowProblem,
  type PlanInput,
  type PlannedRow,
  rawOf,
  registerImportPlanner,
  resolveColumns,
  shapeProblems,
} from './imports/import-plan.ts';
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
  findVisibleRace,
  managedEvent,
  managesEvent,
  managesItsEvent,
} from './policy.ts';
export { eventsResolvers } from './resolvers/index.ts';
export { loadSetupSnapshot, type RaceSetupSnapshot } from './setup-snapshot.ts';
export { registerUploads } from './upload-route.ts';
export { nameFor } from './visible.ts';

registerImportPlanner('entries', planEntries);
