import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { appliedMigrations, migrationNames } from '../db/index.ts';
import type { Metrics } from './metrics.ts';

const DATABASE_ANSWER_MS = 2_000;

/** `/healthz`: the process lives. `/readyz`: the database answers and fits this code. `/metrics`. */
export function registerHealth(
  app: FastifyInstance,
  options: { readonly pool: pg.Pool; readonly metrics: Metrics },
): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const problem = await readinessProblem(options.pool);
    return problem === null
      ? { status: 'ready' }
      : reply.code(503).send({ status: 'not ready', reason: problem });
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type(options.metrics.registry.contentType).send(await options.metrics.registry.metrics()),
  );
}

async function readinessProblem(pool: pg.Pool): Promise<string | null> {
  const wanted = await migrationNames();
  const found = await withinTime(migrationsOf(pool)).catch(() => null);
  if (found === null) return 'the database does not answer';
  const missing = wanted.filter((name) => !found.includes(name));
  return missing.length === 0 ? null : `these migrations are missing: ${missing.join(', ')}`;
}

async function migrationsOf(pool: pg.Pool): Promise<readonly string[]> {
  const client = await pool.connect();
  try {
    return await appliedMigrations(client);
  } finally {
    client.release();
  }
}

function withinTime<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('timed out')), DATABASE_ANSWER_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
