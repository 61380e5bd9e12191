import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { ensureApiLogin, migrate } from '@backstride/api/db';
import { acquireTestServer, ensureDatabase } from '@backstride/local-postgres';
import { openProjection, type Projection } from './projection.ts';

/** An API on an empty database, both made for one run and gone after it. */
export interface RunningApi {
  readonly url: string;
  readonly process: ChildProcess;
  readonly postgresVersion: string;
  /** The database as its owner sees it. */
  readonly ownerUrl: string;
  readonly projection: Projection;
  /** Memory of the API's process in bytes. */
  memory(): Promise<{ readonly rss: number; readonly heapUsed: number }>;
  stop(): Promise<void>;
}

type Message =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'memory'; readonly rss: number; readonly heapUsed: number };

/** Starts both. `durable`: commits wait for the disk, as they do in production. */
export async function startApi({ durable }: { durable: boolean }): Promise<RunningApi> {
  const server = await acquireTestServer({ durable });
  const ownerUrl = await ensureDatabase({ serverUrl: server.serverUrl, name: 'backstride' });
  await migrate({ ownerUrl });
  const databaseUrl = await ensureApiLogin({ ownerUrl, password: randomBytes(16).toString('hex') });
  const child = fork(path.join(import.meta.dirname, 'api-process.ts'), {
    execArgv: ['--import', import.meta.resolve('tsx')],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      API_DATABASE_URL: databaseUrl,
      BACKSTRIDE_PUBLIC_URL: 'http://localhost:3000',
      BACKSTRIDE_SECRET: randomBytes(32).toString('hex'),
      SMTP_URL: '',
    },
  });
  const { port } = await answerOf(child, 'listening').catch(async (error: unknown) => {
    await server.release();
    throw error;
  });
  const projection = await openProjection(ownerUrl);
  return {
    projection,
    url: `http://127.0.0.1:${port}`,
    process: child,
    postgresVersion: server.version,
    ownerUrl,
    memory() {
      child.send('memory');
      return answerOf(child, 'memory');
    },
    async stop() {
      await projection.close();
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
      await server.release();
    },
  };
}

function answerOf<Kind extends Message['kind']>(
  child: ChildProcess,
  kind: Kind,
): Promise<Extract<Message, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const end = () => {
      child.off('message', hear);
      child.off('exit', die);
    };
    const hear = (message: Message) => {
      if (message.kind !== kind) return;
      end();
      resolve(message as Extract<Message, { kind: Kind }>);
    };
    const die = (code: number | null) => {
      end();
      reject(new Error(`The API ended with code ${code}; its last lines stand above.`));
    };
    child.on('message', hear);
    child.on('exit', die);
  });
}
