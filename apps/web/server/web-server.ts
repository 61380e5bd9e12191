import type { IncomingMessage, ServerResponse } from 'node:http';
import fastify, { type FastifyInstance } from 'fastify';
import { registerApiProxy } from './api-proxy.ts';
import type { WebEnv } from './env.ts';
import { dropForgeableHeaders, plainAddress } from './request-headers.ts';
import { commonSecurityHeaders, contentSecurityPolicy, createNonce } from './security-headers.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The visitor's address as this server verified it. */
    clientAddress: string;
  }
}

/** Answers one page request on the raw response; Next's request handler has this shape. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * The one server that visitors meet: the API's paths go to the API, all else to `handlePage`.
 * Not listening yet. Rejects nothing itself; errors of the upstream become a 502 with a code.
 */
export async function createWebServer(options: {
  env: WebEnv;
  handlePage: PageHandler;
}): Promise<FastifyInstance> {
  const { env } = options;
  const app = createBareServer(env);
  const common = commonSecurityHeaders({ https: env.publicHttps });

  app.decorateRequest('clientAddress', '');
  app.addHook('onRequest', async (request, reply) => {
    request.clientAddress = plainAddress(request.ip);
    const fromTrustedProxy = request.ips !== undefined && request.ips.length > 1;
    dropForgeableHeaders(
      request.raw.headers,
      fromTrustedProxy ? ['x-forwarded-host', 'x-forwarded-proto'] : [],
    );
    reply.headers(common);
  });

  await registerApiProxy(app, env);
  await app.register(async (pages) => {
    pages.removeAllContentTypeParsers();
    pages.addContentTypeParser('*', (_request, _payload, done) => done(null));
    pages.all('/*', async (request, reply) => {
      const nonce = createNonce();
      const policy = contentSecurityPolicy({ nonce, dev: env.dev, https: env.publicHttps });
      request.raw.headers['content-security-policy'] = policy;
      request.raw.headers['x-nonce'] = nonce;
      request.raw.headers['x-backstride-client-address'] = request.clientAddress;
      reply.hijack();
      for (const [name, value] of Object.entries(common)) reply.raw.setHeader(name, value);
      reply.raw.setHeader('content-security-policy', policy);
      await options.handlePage(request.raw, reply.raw);
    });
  });
  return app;
}

function createBareServer(env: WebEnv): FastifyInstance {
  const shared = {
    trustProxy: env.trustedProxies.length > 0 ? [...env.trustedProxies] : false,
    bodyLimit: 256 * 1024 * 1024,
    forceCloseConnections: true as const,
    requestTimeout: 0,
    routerOptions: { ignoreDuplicateSlashes: false },
  };
  if (!env.tls) return fastify(shared);
  return fastify({ ...shared, https: env.tls }) as unknown as FastifyInstance;
}
