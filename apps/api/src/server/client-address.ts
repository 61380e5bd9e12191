import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Set by the web server: the address that it verified itself, and the proof that it is the web server. */
export const CLIENT_ADDRESS_HEADER = 'x-backstride-client-address';
export const PROXY_SECRET_HEADER = 'x-backstride-proxy-secret';

/** Set by the web server beside them: the host that the visitor's browser asked for. */
export const CLIENT_HOST_HEADER = 'x-backstride-client-host';

/** Where a request came from. */
export interface ClientOrigin {
  readonly address: string;
  /** The host that the visitor's browser asked for, as the web server tells; null without its word. */
  readonly host: string | null;
}

/** What the web server says of the client when it proves itself, else what the connection tells. */
export function clientOrigin(options: {
  readonly headers: IncomingHttpHeaders;
  readonly peerAddress: string;
  readonly proxySecret: string | null;
}): ClientOrigin {
  const { headers, peerAddress, proxySecret } = options;
  const address = headers[CLIENT_ADDRESS_HEADER];
  const host = headers[CLIENT_HOST_HEADER];
  if (typeof address !== 'string' || !provesItself(headers[PROXY_SECRET_HEADER], proxySecret))
    return { address: peerAddress, host: null };
  return { address, host: typeof host === 'string' ? host : null };
}

function provesItself(proof: string | string[] | undefined, proxySecret: string | null): boolean {
  if (proxySecret === null || typeof proof !== 'string') return false;
  const given = Buffer.from(proof);
  const expected = Buffer.from(proxySecret);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
