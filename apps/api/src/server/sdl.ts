import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Where the contract stands: `BACKSTRIDE_SCHEMA_FILE`, or the file of the schema package. */
export function findSdl(): string {
  return (
    process.env.BACKSTRIDE_SCHEMA_FILE ??
    createRequire(import.meta.url).resolve('@backstride/schema/schema.graphql')
  );
}

/** The contract as text. */
export function readSdl(): string {
  return readFileSync(findSdl(), 'utf8');
}
