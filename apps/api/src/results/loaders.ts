import DataLoader from 'dataloader';
import type { Database } from '../db/index.ts';
import { explainRunner, type RunnerExplanation } from './explanation.ts';
import type { ResultModel } from './models.ts';
import { findResults } from './page-queries.ts';

/** Look-ups of results, for one request. */
export function createResultsLoaders(db: Database) {
  return {
    result: new DataLoader<string, ResultModel | null>(async (entryIds) => {
      const rows = new Map((await findResults(db, entryIds)).map((row) => [row.entryId, row]));
      return entryIds.map((id) => rows.get(id) ?? null);
    }),
    explanation: new DataLoader<ResultModel, RunnerExplanation, string>(
      (results) => Promise.all(results.map((result) => explainRunner(db, result))),
      { cacheKeyFn: (result) => result.entryId },
    ),
  };
}
