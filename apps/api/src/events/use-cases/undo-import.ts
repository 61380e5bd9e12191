import { sql } from 'kysely';
import type { Database } from '../../db/index.ts';
import type { ApiContext } from '../../server/context.ts';
import { conflict, notFound } from '../../server/user-errors.ts';
import { changeSetup } from '../change-setup.ts';
import { readOutcome, selectImports } from '../imports/import-store.ts';
import type { EntriesUndo } from '../imports/plan-entries.ts';
import type { ImportModel } from '../models.ts';
import { deleteEntries, writeEntries } from '../write-entries.ts';
import { findManagedImport } from './preview-import.ts';

type UndoImportAnswer =
  | { readonly __typename: 'UndoImportSuccess'; readonly import: ImportModel }
  | ReturnType<typeof conflict>;

/** Takes an entry import back: what it added goes, what it changed becomes what it was. */
export async function undoImport(context: ApiContext, input: { readonly importId: string }) {
  const found = await findManagedImport(context, input.importId);
  if (found === null) return notFound('import', ['importId']);
  const { event, upload } = found;
  return changeSetup<UndoImportAnswer>(context, event.id, async ({ tx, audit }, refuse) => {
    const [latest] = await selectImports(tx).where('id', '=', upload.id).forUpdate().execute();
    if (latest === undefined || latest.raceId === null || !(await canUndo(tx, latest)))
      return refuse(
        conflict({
          code: 'IMPORT_CANNOT_BE_UNDONE',
          message:
            'Something else has changed these entries since, or this is not an import of entries. Correct the entries, or import a corrected list.',
          path: ['importId'],
        }),
      );
    const { undo } = await tx
      .selectFrom('imports')
      .select('undo')
      .where('id', '=', upload.id)
      .executeTakeFirstOrThrow();
    const { created, before, categories } = undo as unknown as EntriesUndo;
    await deleteEntries(tx, created);
    await writeEntries(tx, { eventId: event.id, raceId: latest.raceId }, before);
    await removeUnused(tx, { raceId: latest.raceId, categories });
    await tx
      .updateTable('imports')
      .set({ undone_at: sql<Date>`now()` })
      .where('id', '=', upload.id)
      .execute();
    await audit({
      action: 'import-undone',
      subject: upload.fileName,
      before: { added: created.length, changed: before.length },
    });
    const [undone] = await selectImports(tx).where('id', '=', upload.id).execute();
    return { __typename: 'UndoImportSuccess', import: undone ?? upload };
  });
}

/** While every entry that the import wrote is as the import left it. */
export async function canUndo(db: Database, upload: ImportModel): Promise<boolean> {
  const { id, kind, raceId, appliedAt, undoneAt } = upload;
  if (kind !== 'entries' || raceId === null || appliedAt === null || undoneAt !== null) return false;
  const outcome = await readOutcome(db, id);
  const { rows } = await sql<{ count: number }>`
    select count(*) from entries where race_id = ${raceId}
      and written_at = (select applied_at from imports where id = ${id})`.execute(db);
  return outcome !== null && rows[0]?.count === outcome.counts.new + outcome.counts.changed;
}

async function removeUnused(
  tx: Database,
  { raceId, categories }: { readonly raceId: string; readonly categories: readonly string[] },
): Promise<void> {
  if (categories.length === 0) return;
  await sql`delete from categories where race_id = ${raceId} and key = any(${categories}::text[])
    and not exists (select from entry_categories c join entries e on e.id = c.entry_id
      where e.race_id = ${raceId} and c.category_key = categories.key)`.execute(tx);
}
