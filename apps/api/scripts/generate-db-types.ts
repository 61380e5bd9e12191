import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { acquireTestServer, ensureDatabase } from '@backstride/local-postgres';
import { migrate } from '../src/db/index.ts';

/**
 * Writes src/db/__generated__/tables.ts from a freshly migrated database.
 * `BACKSTRIDE_DB_TYPES_FILE` names another file, for comparing.
 */
const apiDir = join(import.meta.dirname, '..');
const outFile =
  process.env.BACKSTRIDE_DB_TYPES_FILE ?? join(apiDir, 'src', 'db', '__generated__', 'tables.ts');
const codegen = join(
  dirname(createRequire(import.meta.url).resolve('kysely-codegen/package.json')),
  'dist/cli/bin.js',
);

const server = await acquireTestServer();
try {
  const ownerUrl = await ensureDatabase({ serverUrl: server.serverUrl, name: 'db_types' });
  await migrate({ ownerUrl });
  const flags = {
    '--dialect': 'postgres',
    '--date-parser': 'string',
    '--type-mapping': '{"int8":"number"}',
    '--exclude-pattern': 'schema_migrations',
    '--out-file': outFile,
    '--url': ownerUrl,
  };
  execFileSync(process.execPath, [codegen, ...Object.entries(flags).flat()], {
    cwd: apiDir,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
} finally {
  await server.release();
}
