import { decodeCursor, pageSize, toPage } from '../../db/index.ts';
import type { ImportResolvers } from '../../server/__generated__/resolvers.ts';
import { toNodeId } from '../../server/node-ids.ts';
import { toWire } from '../../server/wire-names.ts';
import type { ImportRowProblem } from '../imports/import-plan.ts';
import { MAX_PROBLEM_ROWS } from '../imports/import-store.ts';
import { problemMessage } from '../imports/problem-messages.ts';
import { canUndo } from '../use-cases/undo-import.ts';

const MAX_PAGE = 200;

export const Import: ImportResolvers = {
  id: ({ id }) => toNodeId('Import', id),
  kind: ({ kind }) => toWire(kind),
  uploadedBy: ({ uploadedBy }, _args, { loaders }) =>
    uploadedBy === null ? null : loaders.identity.accountById.load(uploadedBy),
  state: ({ appliedAt, undoneAt }) =>
    undoneAt !== null ? 'UNDONE' : appliedAt !== null ? 'APPLIED' : 'PREVIEW',
  race: ({ raceId }, _args, { loaders }) => (raceId === null ? null : loaders.events.race.load(raceId)),
  columns: async ({ id }, _args, { loaders }) => (await loaders.events.importOutcome.load(id))?.columns ?? [],
  counts: async ({ id }, _args, { loaders }) => {
    const outcome = await loaders.events.importOutcome.load(id);
    if (outcome === null)
      return { rows: 0, new: 0, changed: 0, unchanged: 0, refused: 0, warned: 0, byProblem: [] };
    return {
      ...outcome.counts,
      byProblem: outcome.counts.byProblem.map(({ code, count }) => ({ code: toWire(code), count })),
    };
  },
  problemRows: async ({ id }, { first, after }, { loaders }) => {
    const size = pageSize(first, MAX_PAGE);
    const outcome = await loaders.events.importOutcome.load(id);
    const from = after ? Math.min(decodeCursor(after, [0])[0], MAX_PROBLEM_ROWS) : 0;
    const rows = (outcome?.problemRows ?? []).slice(from, from + size + 1).map((row, position) => ({
      line: row.line,
      raw: row.raw,
      problems: row.problems.map(toProblem),
      end: from + position + 1,
    }));
    return { ...toPage(rows, size, (row) => [row.end]), totalCount: outcome?.problemRowCount ?? 0 };
  },
  sampleRows: async ({ id }, _args, { loaders }) =>
    ((await loaders.events.importOutcome.load(id))?.sampleRows ?? []).map(({ line, effect, values }) => ({
      line,
      effect: toWire(effect),
      values: toParams(values),
    })),
  canUndo: (upload, _args, { db }) => canUndo(db, upload),
};

function toProblem({ code, severity, column, params }: ImportRowProblem) {
  return {
    severity: toWire(severity),
    code: toWire(code),
    params: toParams(params),
    message: problemMessage({ code, params }),
    column,
  };
}

function toParams(values: Readonly<Record<string, string | number>>) {
  return Object.entries(values).map(([name, value]) => ({ name, value: String(value) }));
}
