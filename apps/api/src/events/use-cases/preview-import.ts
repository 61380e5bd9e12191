import type { InstantMs } from '@backstride/domain';
import type { Database } from '../../db/index.ts';
import type { PreviewImportInput } from '../../server/__generated__/resolvers.ts';
import type { ApiContext } from '../../server/context.ts';
import { fromNodeId } from '../../server/node-ids.ts';
import { conflict, inputProblem, invalidInput, notFound } from '../../server/user-errors.ts';
import { type ImportSettings, planImport } from '../imports/import-plan.ts';
import { findImport, outcomeOf, readImportContent } from '../imports/import-store.ts';
import { readCsv } from '../imports/read-csv.ts';
import type { EventModel, ImportModel } from '../models.ts';
import { managedEvent } from '../policy.ts';
import { findRaces, findWavesOfRaces } from '../race-queries.ts';

const FORMATS = { CLOCK: 'hms', SECONDS: 'seconds', DECIMAL_MINUTES: 'decimal-minutes' } as const;

/** Reads the uploaded file and keeps what it would do; nothing else is written. */
export async function previewImport(context: ApiContext, input: PreviewImportInput) {
  const found = await findManagedImport(context, input.importId);
  if (found === null) return notFound('import', ['importId']);
  const { event, upload } = found;
  if (upload.appliedAt !== null) return alreadyApplied();
  const settings = await readSettings(context, input, upload);
  if ('code' in settings) return invalidInput([settings]);
  const planned = await planUpload(context.db, { event, upload, settings, now: context.now });
  if ('code' in planned) return invalidInput([planned]);
  await context.db
    .updateTable('imports')
    .set({ settings: JSON.stringify(settings), outcome: JSON.stringify(outcomeOf(planned)) })
    .where('id', '=', upload.id)
    .where('applied_at', 'is', null)
    .execute();
  return { __typename: 'PreviewImportSuccess' as const, import: upload };
}

/** The upload of a node id and its event, for somebody who may import. */
export async function findManagedImport(
  context: ApiContext,
  nodeId: string,
): Promise<{ readonly upload: ImportModel; readonly event: EventModel } | null> {
  const uuid = fromNodeId('Import', nodeId);
  const upload = uuid === null ? undefined : await findImport(context.db, uuid);
  const event = upload === undefined ? null : await managedEvent(context, upload.eventId);
  return upload === undefined || event === null ? null : { upload, event };
}

/** Plans what an upload would do now. */
export async function planUpload(
  db: Database,
  options: {
    readonly event: EventModel;
    readonly upload: ImportModel;
    readonly settings: ImportSettings;
    readonly now: InstantMs;
  },
) {
  const { event, upload, settings, now } = options;
  const { content, contentSha256 } = await readImportContent(db, upload.id);
  const file = readCsv(content);
  if ('code' in file) return file;
  const [race] = upload.raceId === null ? [] : await findRaces(db, [upload.raceId]);
  return planImport(upload.kind, { db, event, race: race ?? null, file, contentSha256, settings, now });
}

/** Refuses what was done before. */
export function alreadyApplied() {
  return conflict({
    code: 'IMPORT_ALREADY_APPLIED',
    message: 'This file was imported before. Upload it again to import it again.',
    path: ['importId'],
  });
}

async function readSettings(context: ApiContext, input: PreviewImportInput, upload: ImportModel) {
  const waveId = input.waveId ? fromNodeId('Wave', input.waveId) : null;
  const waves = upload.raceId === null ? [] : await findWavesOfRaces(context.db, [upload.raceId]);
  if (input.waveId && !waves.some((wave) => wave.id === waveId))
    return inputProblem({
      code: 'WAVE_UNKNOWN',
      message: 'The race has no such wave any more. Choose another one.',
      path: ['waveId'],
    });
  return {
    columns: input.columns ?? null,
    timeZone: input.timeZone ?? null,
    timeFormat: input.timeFormat ? FORMATS[input.timeFormat] : null,
    waveId,
  } satisfies ImportSettings;
}
