import { sql } from 'kysely';
import type { ApiContext } from '../../server/context.ts';
import { conflict, invalidInput, notFound } from '../../server/user-errors.ts';
import { changeSetup } from '../change-setup.ts';
import { outcomeOf, readImportContent, readOutcome, selectImports } from '../imports/import-store.ts';
import type { ImportModel } from '../models.ts';
import { alreadyApplied, findManagedImport, planUpload } from './preview-import.ts';

type ApplyImportAnswer =
  | { readonly __typename: 'ApplyImportSuccess'; readonly import: ImportModel }
  | ReturnType<typeof conflict>
  | ReturnType<typeof invalidInput>;

/** Does what the file says, in one transaction; what has changed since the preview is looked at again. */
export async function applyImport(context: ApiContext, input: { readonly importId: string }) {
  const found = await findManagedImport(context, input.importId);
  if (found === null) return notFound('import', ['importId']);
  const { event, upload } = found;
  return changeSetup<ApplyImportAnswer>(context, event.id, async ({ tx, event: current, audit }, refuse) => {
    const [latest] = await selectImports(tx).where('id', '=', upload.id).forUpdate().execute();
    if (latest === undefined || latest.appliedAt !== null) return refuse(alreadyApplied());
    if ((await readOutcome(tx, upload.id)) === null)
      return refuse(
        conflict({
          code: 'IMPORT_NOT_PREVIEWED',
          message: 'Look at the preview first: it shows what the file would do.',
          path: ['importId'],
        }),
      );
    const { settings } = await readImportContent(tx, upload.id);
    const plan = await planUpload(tx, { event: current, upload, settings, now: context.now });
    if ('code' in plan) return refuse(invalidInput([plan]));
    const undo = await plan.write({ tx, context });
    const outcome = outcomeOf(plan);
    await tx
      .updateTable('imports')
      .set({
        outcome: JSON.stringify(outcome),
        undo: JSON.stringify(undo ?? null),
        applied_at: sql<Date>`now()`,
      })
      .where('id', '=', upload.id)
      .execute();
    const { byProblem: _, ...counts } = outcome.counts;
    await audit({
      action: 'import-applied',
      subject: upload.fileName,
      after: { kind: upload.kind, ...counts },
    });
    const [applied] = await selectImports(tx).where('id', '=', upload.id).execute();
    return { __typename: 'ApplyImportSuccess', import: applied ?? upload };
  });
}
