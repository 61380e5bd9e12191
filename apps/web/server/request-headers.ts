import type { IncomingHttpHeaders } from 'node:http';

/** Names that only we or a trusted proxy may set; whatever a visitor sends under them is dropped. */
const FORWARDED = /^(x-backstride-|x-forwarded-|forwarded$|x-real-ip$|x-client-ip$|x-nonce$|x-middleware-)/;

/**
 * Removes, in place, every header by which a visitor could pretend to be another address or an insider.
 * `keep` names those that a trusted proxy has vouched for.
 */
export function dropForgeableHeaders(headers: IncomingHttpHeaders, keep: readonly string[] = []): void {
  for (const name of Object.keys(headers)) {
    if (FORWARDED.test(name) && !keep.includes(name)) delete headers[name];
  }
}

/** `::ffff:192.0.2.1` is the same visitor as `192.0.2.1`; one spelling for both. */
export function plainAddress(address: string): string {
  return address.toLowerCase().startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address;
}
