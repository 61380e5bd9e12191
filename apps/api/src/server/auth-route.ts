import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Auth } from '../identity/index.ts';
import type { RateLimiters } from './rate-limits.ts';

const MAX_BODY_BYTES = 64 * 1024;
/** Told to better-auth only by us; a client's own header of this name is replaced. */
const VERIFIED_ADDRESS_HEADER = 'x-backstride-verified-address';

/** Mounts better-auth at `/api/auth/*`, with limits per address and per e-mail before it. */
export function registerAuthRoute(
  app: FastifyInstance,
  options: { readonly auth: Auth; readonly publicUrl: string; readonly rates: RateLimiters },
): void {
  const { origin } = new URL(options.publicUrl);
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    bodyLimit: MAX_BODY_BYTES,
    async handler(request, reply) {
      if (!isOwnPage(request, origin))
        return reply.code(403).send({
          code: 'INVALID_ORIGIN',
          params: [{ name: 'origin', value: origin }],
          message: `Open the pages at ${origin}; other addresses can not sign in.`,
        });
      const retryMs = request.method === 'POST' ? waitFor(request, options.rates) : 0;
      if (retryMs > 0) {
        const seconds = Math.ceil(retryMs / 1000);
        return reply
          .code(429)
          .header('retry-after', seconds)
          .send({
            code: 'RATE_LIMITED',
            params: [{ name: 'seconds', value: String(seconds) }],
            message: `Too many attempts. Try again in ${seconds} s.`,
          });
      }
      const response = await options.auth.handler(toWebRequest(request, options.publicUrl));
      reply.code(response.status);
      for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value);
      const cookies = response.headers.getSetCookie();
      if (cookies.length > 0) reply.header('set-cookie', cookies);
      return reply.send(response.body === null ? null : await response.text());
    },
  });
}

/**
 * A sign-in comes from our own pages: from the public address, or from whatever host the web server was
 * asked for, such as its address in the club's own network.
 */
function isOwnPage(request: FastifyRequest, publicOrigin: string): boolean {
  const { origin } = request.headers;
  if (origin === undefined || origin === publicOrigin) return true;
  return request.clientHost !== null && URL.canParse(origin) && new URL(origin).host === request.clientHost;
}

function waitFor(request: FastifyRequest, rates: RateLimiters): number {
  const byAddress = rates.signIn.take(request.clientAddress);
  const body = request.body;
  const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : null;
  const byEmail =
    typeof email === 'string' ? rates.signInPerEmail.take(email.toLowerCase().slice(0, 320)) : 0;
  return Math.max(byAddress, byEmail);
}

function toWebRequest(request: FastifyRequest, publicUrl: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string' && name !== 'content-length') headers.set(name, value);
  headers.set(VERIFIED_ADDRESS_HEADER, request.clientAddress);
  if (headers.has('origin')) headers.set('origin', new URL(publicUrl).origin);
  return new Request(new URL(request.url, publicUrl), {
    method: request.method,
    headers,
    ...(request.method === 'POST' ? { body: JSON.stringify(request.body ?? {}) } : {}),
  });
}
