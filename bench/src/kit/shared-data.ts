import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

const CHECKOUT = path.join(import.meta.dirname, '..', '..', '..');

/** The data folder is not part of the repository; it lies beside the checkout unless the environment says otherwise. */
const dataDir = path.resolve(
  CHECKOUT,
  process.env.BACKSTRIDE_SHARED_DATA || path.join('..', 'shared', 'data'),
);

/**
 * Reads a file of real race data.
 * @throws Error that says where it was looked for and what to do.
 */
export function readSharedFile(name: string): string {
  const file = path.join(dataDir, name);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new Error(
    `There is no ${file}. Real race data is not part of the repository: put the data folder beside the checkout ` +
      '(../shared/data) or name it in BACKSTRIDE_SHARED_DATA.',
  );
}

/** Rows of CSV as texts by column. */
export function parseCsv(text: string): Record<string, string>[] {
  return parse(text, { columns: true, bom: true }) as Record<string, string>[];
}

/** A column's value; a missing column is a mistake of the caller. */
export function column(row: Readonly<Record<string, string>>, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`The file has no column "${name}".`);
  return value;
}
