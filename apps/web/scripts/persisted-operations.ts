import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentNode } from 'graphql';
import { Kind, print } from 'graphql';
import { operationId } from '../src/apollo/operation-id.ts';

/**
 * Writes every operation of the web, SHA-256 → text, so that the API can tell ours from strangers' and
 * needs no text from our pages. Runs after codegen.
 */
const TARGET = 'packages/schema/src/__generated__/persisted-operations.json';

const web = path.join(import.meta.dirname, '..');
const modules = readdirSync(path.join(web, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(path.dirname(file)) === '__generated__' && file.endsWith('.ts'))
  .map((file) => path.join(web, 'src', file));
const operations: { name: string; id: string; text: string }[] = [];

for (const file of modules.sort()) {
  const exports: Record<string, unknown> = await import(pathToFileURL(file).href);
  for (const value of Object.values(exports)) {
    if (!isDocument(value)) continue;
    const operation = value.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    if (!operation) continue;
    const name = operation.name?.value;
    if (name === undefined) throw new Error(`An operation in ${file} has no name; give it one.`);
    operations.push({ name, id: operationId(value), text: print(value) });
  }
}

const names = operations.map((operation) => operation.name);
const twice = names.find((name, index) => names.indexOf(name) !== index);
if (twice !== undefined) throw new Error(`Two operations are called ${twice}; rename one of them.`);

operations.sort((a, b) => (a.name < b.name ? -1 : 1));
const manifest = Object.fromEntries(operations.map(({ id, text }) => [id, text]));
writeFileSync(path.join(web, '../..', TARGET), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`${operations.length} operations written to ${TARGET}`);

function isDocument(value: unknown): value is DocumentNode {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT;
}
