import { acquireTestServer, ensureDatabase } from '@backstride/local-postgres';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/db/index.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Owner's log-in of the server of this run. */
    postgresServerUrl: string;
  }
}

/** The migrated database that every test file clones. */
export const TEMPLATE_DATABASE = 'backstride_template';

/** One Postgres server for the run, with a migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await acquireTestServer();
  const ownerUrl = await ensureDatabase({ serverUrl: server.serverUrl, name: TEMPLATE_DATABASE });
  await migrate({ ownerUrl });
  project.provide('postgresServerUrl', server.serverUrl);
  return () => server.release();
}
