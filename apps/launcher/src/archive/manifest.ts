/** Grows when an older program could no longer read the archive. */
export const ARCHIVE_FORMAT = 1;

/** One table of the archive. Its rows lie in `tables/<index>/<part>.copy`, in Postgres' COPY text format. */
export interface ArchivedTable {
  schema: string;
  name: string;
  /** The columns of every row, in order; generated ones are left out. */
  columns: string[];
  rows: number;
  /** Of all parts, one after the other. */
  sha256: string;
}

/** Where a sequence stood. */
export interface ArchivedSequence {
  schema: string;
  name: string;
  /** Text, since it may exceed what a JavaScript number holds; null when it was never used. */
  lastValue: string | null;
}

/** What an archive says about itself; the last file in it. */
export interface Manifest {
  format: number;
  createdAt: string;
  postgresVersion: string;
  /** Names of the migrations that the database had, oldest first. */
  migrations: string[];
  tables: ArchivedTable[];
  sequences: ArchivedSequence[];
}

/** Name of the manifest in the archive. */
export const MANIFEST_FILE = 'manifest.json';

/** Name of a part of a table in the archive. */
export function partName(options: { tableIndex: number; part: number }): string {
  const digits = (value: number, width: number) => String(value).padStart(width, '0');
  return `tables/${digits(options.tableIndex, 4)}/${digits(options.part, 6)}.copy`;
}

/** The table that a file of the archive belongs to, or undefined for the manifest. */
export function tableIndexOf(name: string): number | undefined {
  const found = /^tables\/(\d+)\/\d+\.copy$/.exec(name)?.[1];
  return found === undefined ? undefined : Number(found);
}
