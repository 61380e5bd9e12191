import { fastifyApolloHandler } from '@as-integrations/fastify';
import { instantMs } from '@backstride/domain';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { createDatabase, createPool, type Database } from '../db/index.ts';
import { registerUploads } from '../events/index.ts';
import { createAuth, createMailer, createSessionReader } from '../identity/index.ts';
import { type Projector, startProjector } from '../results/index.ts';
import { readEventToken } from '../timing/index.ts';
import { createApollo, type RequestContext } from './apollo.ts';
import { registerAuthRoute } from './auth-route.ts';
import { clientOrigin } from './client-address.ts';
import type { ApiEnv } from './env.ts';
import { countRequest, type OperationOrigin, resolveBody } from './graphql-request.ts';
import { registerHealth } from './health.ts';
import { sendHttpError } from './http-errors.ts';
import { readKnownOperations } from './known-operations.ts';
import { type Live, openLive } from './live.ts';
import { createLoaders } from './loaders.ts';
import { createLogger } from './log.ts';
import { createMetrics } from './metrics.ts';
import { createRateLimiters, type RATES, type Rate } from './rate-limits.ts';
import { buildApiSchema } from './schema.ts';
import { registerStream } from './sse.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The client's verified address. */
    clientAddress: string;
    /** The host that the visitor's browser asked for, by the web server's word; null without it. */
    clientHost: string | null;
    operationOrigin: OperationOrigin;
  }
}

/** Chip reads come 5,000 at once, each with its raw line. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

/** A server that is ready to listen. */
export interface ApiServer {
  readonly app: FastifyInstance;
  readonly db: Database;
  readonly live: Live;
  /** Computes results of the events that this process holds. */
  readonly projector: Projector;
  /** Answers what is under way, then lets go of the database. */
  close(): Promise<void>;
}

/** Wires the API together. `nowMs`, `rates` and `onQuery` (told every SQL text) are for tests. */
export async function buildServer(options: {
  readonly env: ApiEnv;
  readonly log?: Logger;
  readonly nowMs?: () => number;
  readonly onQuery?: (sql: string) => void;
  readonly rates?: Readonly<Partial<Record<keyof typeof RATES, Rate>>>;
}): Promise<ApiServer> {
  const { env } = options;
  const nowMs = options.nowMs ?? Date.now;
  const log = options.log ?? createLogger({ level: env.logLevel });
  const pool = createPool({ url: env.databaseUrl, maxConnections: env.databaseConnections });
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection broke'));
  const db = createDatabase(pool, options.onQuery);
  const schema = buildApiSchema();
  const live = await openLive({ url: env.databaseUrl, log });
  const projector = startProjector({ db, pool, live, log });
  const metrics = createMetrics(pool);
  const rates = createRateLimiters(nowMs, options.rates);
  const known = readKnownOperations(env.operationsFile);
  const sendMail = createMailer({ db, smtpUrl: env.smtpUrl, from: env.mailFrom, log });
  const auth = createAuth({ db, publicUrl: env.publicUrl, secret: env.secret, sendMail });
  const readSession = createSessionReader({
    db,
    secret: env.secret,
    isSecure: env.publicUrl.startsWith('https:'),
    nowMs,
  });

  const app: FastifyInstance = Fastify({ bodyLimit: MAX_BODY_BYTES, logger: false });
  app.decorateRequest('clientAddress', '');
  app.decorateRequest('clientHost', null);
  app.decorateRequest('operationOrigin', 'free-form');
  app.addHook('onRequest', async (request) => {
    const origin = clientOrigin({
      headers: request.headers,
      peerAddress: request.ip,
      proxySecret: env.proxySecret,
    });
    request.clientAddress = origin.address;
    request.clientHost = origin.host;
  });
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, _request, reply) =>
    sendHttpError({ error, reply, log }),
  );

  const createContext = async (request: FastifyRequest, reply?: FastifyReply): Promise<RequestContext> => {
    const { viewer, renewedCookie } = await readSession(request.headers);
    if (renewedCookie !== null) reply?.header('set-cookie', renewedCookie);
    const now = instantMs(nowMs());
    const eventToken = await readEventToken({ db, headers: request.headers, now });
    countRequest({
      viewer,
      eventToken,
      origin: request.operationOrigin,
      address: request.clientAddress,
      isProduction: env.isProduction,
      rates,
    });
    return {
      db,
      viewer: eventToken === null ? viewer : null,
      eventToken,
      loaders: createLoaders(db),
      now,
      log,
      live,
      env,
      origin: request.operationOrigin,
    };
  };

  const apollo = createApollo({ schema, isProduction: env.isProduction, log, metrics });
  await apollo.start();
  const fillInOperation = async (request: FastifyRequest) => {
    const resolved = resolveBody(request.body, known);
    request.body = resolved.body;
    request.operationOrigin = resolved.origin;
  };
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: fillInOperation,
    handler: fastifyApolloHandler(apollo, { context: createContext }),
  });
  registerStream(app, {
    schema,
    isProduction: env.isProduction,
    log,
    metrics,
    fillInOperation,
    createContext,
    renewContext: (context) => ({ ...context, loaders: createLoaders(db), now: instantMs(nowMs()) }),
  });
  await registerUploads(app, { createContext });
  registerAuthRoute(app, { auth, publicUrl: env.publicUrl, rates });
  registerHealth(app, { pool, metrics });
  return {
    app,
    db,
    live,
    projector,
    async close() {
      app.server.closeAllConnections();
      await app.close();
      await apollo.stop();
      await projector.stop();
      await live.close();
      await pool.end();
    },
  };
}
