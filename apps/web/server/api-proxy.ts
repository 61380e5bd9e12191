import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance } from 'fastify';

/** Paths that belong to the API; `/graphql` covers `/graphql/stream`, too. */
export const API_PATHS = ['/graphql', '/api/auth', '/files', '/uploads', '/healthz'] as const;

/**
 * Sends the API's paths on to it, bodies and answers unread. Streams may stay open and silent for hours:
 * no body timeout, no compression, no buffering.
 */
export async function registerApiProxy(
  app: FastifyInstance,
  options: { apiUrl: string; proxySecret: string | undefined },
): Promise<void> {
  for (const path of API_PATHS) {
    await app.register(httpProxy, {
      upstream: options.apiUrl,
      prefix: path,
      rewritePrefix: path,
      undici: { connections: 512, pipelining: 1, headersTimeout: 120_000, bodyTimeout: 0 },
      replyOptions: {
        rewriteRequestHeaders: (request, headers) => ({
          ...headers,
          'x-backstride-client-address': request.clientAddress,
          ...(request.headers.host ? { 'x-backstride-client-host': request.headers.host } : {}),
          ...(options.proxySecret ? { 'x-backstride-proxy-secret': options.proxySecret } : {}),
        }),
        onError: (reply) => {
          reply.code(502).send({
            errors: [
              {
                message: 'The race server does not answer right now. Nothing was saved; try again shortly.',
                extensions: { code: 'API_UNREACHABLE', params: {} },
              },
            ],
          });
        },
      },
    });
  }
}
