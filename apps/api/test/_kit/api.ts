import { randomBytes } from 'node:crypto';
import { cloneDatabase, dropDatabase } from '@backstride/local-postgres';
import type { Logger } from 'pino';
import { inject } from 'vitest';
import { createDatabase, createPool, type Database, ensureApiLogin } from '../../src/db/index.ts';
import { type ApiEnv, type ApiServer, buildServer, readEnv } from '../../src/index.ts';
import type { LiveChannel } from '../../src/server/live.ts';
import type { RATES, Rate } from '../../src/server/rate-limits.ts';
import { type Client, createClient } from './client.ts';
import { TEMPLATE_DATABASE } from './global-setup.ts';
import { TEST_PROXY_SECRET } from './proxy-secret.ts';

/** A running API on a database of its own. */
export interface TestApi {
  readonly server: ApiServer;
  readonly env: ApiEnv;
  /** The database as its owner sees it: for looking at what the API wrote, and for what no client can do. */
  readonly ownerDb: Database;
  readonly ownerUrl: string;
  /** Milliseconds that are added to the clock of the API. */
  advanceClock(ms: number): void;
  /** Somebody without an account, with a cookie jar of their own. */
  client(options?: { readonly address?: string }): Client;
  /** A new account `<name>@example.org`, signed in. Names that were used before get a number. */
  signUp(name: string): Promise<Client>;
  /** Notes the SQL that the API sends from now on; the answer is called to end it and have the texts. Lists of parameters are shortened. */
  recordSql(): () => readonly string[];
  /** Notifies a channel, as a trigger would. */
  notify(channel: LiveChannel, payload: string): Promise<void>;
  close(): Promise<void>;
}

export const TEST_PASSWORD = 'backwards-is-forwards';

/** Clones the migrated template and builds the API on it, in this process and without a port. */
export async function startApi(
  options: {
    readonly env?: Readonly<Record<string, string>>;
    /** Puts something between the API and its database: takes the URL, answers the one to use. */
    readonly through?: (databaseUrl: string) => Promise<string>;
    readonly rates?: Readonly<Partial<Record<keyof typeof RATES, Rate>>>;
    /** Takes the log; silent when absent. */
    readonly log?: Logger;
  } = {},
): Promise<TestApi> {
  const serverUrl = inject('postgresServerUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const ownerUrl = await cloneDatabase({ serverUrl, template: TEMPLATE_DATABASE, name });
  const directUrl = await ensureApiLogin({ ownerUrl, password: randomBytes(16).toString('hex') });
  const databaseUrl = (await options.through?.(directUrl)) ?? directUrl;
  const env = readEnv({
    API_DATABASE_URL: databaseUrl,
    API_DATABASE_CONNECTIONS: '8',
    BACKSTRIDE_PUBLIC_URL: 'http://localhost:3000',
    BACKSTRIDE_SECRET: 'secret-of-tests-0123456789abcdef0123456789',
    BACKSTRIDE_PROXY_SECRET: TEST_PROXY_SECRET,
    LOG_LEVEL: 'silent',
    ...options.env,
  });
  let offsetMs = 0;
  let recorded: string[] | null = null;
  const server = await buildServer({
    env,
    ...(options.log ? { log: options.log } : {}),
    nowMs: () => Date.now() + offsetMs,
    onQuery: (text) => recorded?.push(text.replaceAll(/\(\$\d+(?:, \$\d+)*\)/g, '($…)')),
    ...(options.rates ? { rates: options.rates } : {}),
  });
  await server.app.ready();
  const ownerPool = createPool({ url: ownerUrl, maxConnections: 2 });
  ownerPool.on('error', () => undefined);
  const usedNames = new Map<string, number>();
  const client = (given: { readonly address?: string } = {}) =>
    createClient({ app: server.app, publicUrl: env.publicUrl, ...given });
  return {
    server,
    env,
    ownerDb: createDatabase(ownerPool),
    ownerUrl,
    advanceClock(ms) {
      offsetMs += ms;
    },
    client,
    async signUp(personName) {
      const slug = personName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.');
      const used = usedNames.get(slug) ?? 0;
      usedNames.set(slug, used + 1);
      const person = client();
      await person.post('/api/auth/sign-up/email', {
        name: personName,
        email: `${slug}${used === 0 ? '' : used + 1}@example.org`,
        password: TEST_PASSWORD,
      });
      return person;
    },
    recordSql() {
      const mine: string[] = [];
      recorded = mine;
      return () => {
        recorded = null;
        return mine;
      };
    },
    async notify(channel, payload) {
      await ownerPool.query('select pg_notify($1, $2)', [channel, payload]);
    },
    async close() {
      await server.close();
      await ownerPool.end();
      await dropDatabase({ serverUrl, name });
    },
  };
}
