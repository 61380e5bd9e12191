import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract as createExtract } from 'tar-stream';
import { countRows } from './backup.ts';
import { ARCHIVE_FORMAT, MANIFEST_FILE, type Manifest, tableIndexOf } from './manifest.ts';

/** Something in the archive: its name and its bytes. */
export interface ArchiveFile {
  name: string;
  content: AsyncIterable<Buffer>;
}

/** Reads the files of an archive one after the other. */
export async function readFiles(file: string, onFile: (entry: ArchiveFile) => Promise<void>): Promise<void> {
  const extract = createExtract();
  const reading = pipeline(createReadStream(file), createGunzip(), extract);
  reading.catch(() => undefined);
  for await (const entry of extract) {
    await onFile({ name: entry.header.name, content: entry as AsyncIterable<Buffer> });
    entry.resume();
  }
  await reading;
}

/**
 * Reads an archive to its end and makes sure that it holds what its manifest says.
 * @throws Error that names the first thing that is wrong.
 */
export async function verifyArchive(file: string): Promise<Manifest> {
  let manifest: Manifest | undefined;
  const hashes = new Map<number, { hash: Hash; rows: number }>();
  try {
    await readFiles(file, async ({ name, content }) => {
      if (name === MANIFEST_FILE) {
        manifest = JSON.parse(Buffer.concat(await collect(content)).toString('utf8'));
        return;
      }
      const index = tableIndexOf(name);
      if (index === undefined) throw new Error(`"${name}" does not belong into an archive`);
      const entry = hashes.get(index) ?? { hash: createHash('sha256'), rows: 0 };
      hashes.set(index, entry);
      for await (const chunk of content) {
        entry.hash.update(chunk);
        entry.rows += countRows(chunk);
      }
    });
  } catch (error) {
    throw new Error(`${file} is no readable Backstride archive: ${(error as Error).message}.`, {
      cause: error,
    });
  }
  if (manifest === undefined) throw new Error(`${file} ends too early: its manifest is missing.`);
  refuseUnknownFormat(file, manifest);
  for (const [index, table] of manifest.tables.entries()) {
    const found = hashes.get(index) ?? { hash: createHash('sha256'), rows: 0 };
    if (found.rows === table.rows && found.hash.digest('hex') === table.sha256) continue;
    throw new Error(
      `${file} is damaged: the rows of ${table.schema}.${table.name} differ from its manifest.`,
    );
  }
  return manifest;
}

function refuseUnknownFormat(file: string, manifest: Manifest): void {
  if (manifest.format === ARCHIVE_FORMAT) return;
  throw new Error(
    `${file} has the archive format ${manifest.format}, and this version of Backstride reads ${ARCHIVE_FORMAT}. ` +
      'Restore it with the version that wrote it or a newer one.',
  );
}

async function collect(content: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return chunks;
}
