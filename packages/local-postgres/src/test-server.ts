import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { PostgresMode } from './binaries.ts';
import { startLeash } from './leash.ts';
import { canEnter, findServerUser } from './server-user.ts';
import { startLocalPostgres } from './start.ts';

/** A throw-away server for one test run. */
export interface TestServer {
  mode: PostgresMode;
  version: string;
  /** URL of the owner on the maintenance database; the argument `serverUrl` of the database functions. */
  serverUrl: string;
  /** Stops the server and removes its data. */
  release(): Promise<void>;
}

/**
 * Starts a server in a temporary folder: once per test run, in vitest's globalSetup. It is stopped and removed even
 * when the test run is killed. `BACKSTRIDE_POSTGRES` (embedded, system, auto) chooses the programs unless `mode`
 * does. It is not safe against a crash of the machine unless `durable`, which is for measuring.
 */
export async function acquireTestServer(
  options: { mode?: PostgresMode | 'auto'; durable?: boolean } = {},
): Promise<TestServer> {
  const dataDir = mkdtempSync(path.join(temporaryDir(), 'backstride-test-'));
  const leash = startLeash({ removeDir: dataDir });
  const remove = () => {
    leash.release();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const mode = options.mode ?? postgresModeFrom(process.env.BACKSTRIDE_POSTGRES);
    const server = await startLocalPostgres({
      dataDir,
      mode,
      durable: options.durable ?? false,
      log: () => undefined,
    });
    leash.hold(server.pid, 'QUIT');
    return {
      mode: server.mode,
      version: server.version,
      serverUrl: server.ownerUrl('postgres'),
      release: async () => {
        await server.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * Reads the switch `BACKSTRIDE_POSTGRES`; empty means `auto`.
 * @throws Error that names the allowed values.
 */
export function postgresModeFrom(value: string | undefined): PostgresMode | 'auto' {
  if (value === undefined || value === '' || value === 'auto') return 'auto';
  if (value === 'embedded' || value === 'system') return value;
  throw new Error(`BACKSTRIDE_POSTGRES is "${value}"; it must be embedded, system or auto.`);
}

function temporaryDir(): string {
  const user = findServerUser('');
  const passable = [os.tmpdir(), '/tmp', '/var/tmp'].find((dir) => existsSync(dir) && canEnter(dir, user));
  return passable ?? os.tmpdir();
}
