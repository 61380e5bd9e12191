import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Set by the web server: the address that it verified itself, and the proof that it is the web server. */
export const CLIENT_ADDRESS_HEADER = 'x-backstride-client-address';
export const PROXY_SECRET_HEADER = 'x-backstride-proxy-secret';

/** The address of the client: what the web server says when it proves itself, else of the connection. */
export function clientAddress(options: {
  readonly headers: IncomingHttpHeaders;
  readonly peerAddress: string;
  readonly proxySecret: string | null;
}): string {
  const { headers, peerAddress, proxySecret } = options;
  const told = headers[CLIENT_ADDRESS_HEADER];
  const proof = headers[PROXY_SECRET_HEADER];
  if (proxySecret === null || typeof told !== 'string' || typeof proof !== 'string') return peerAddress;
  const given = Buffer.from(proof);
  const expected = Buffer.from(proxySecret);
  return given.length === expected.length && timingSafeEqual(given, expected) ? told : peerAddress;
}
