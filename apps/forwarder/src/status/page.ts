import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { InstantMs } from '@backstride/domain';
import { ConfigError } from '../config/config.ts';
import { PAGE_HTML } from './page-html.ts';
import { reportOf } from './report.ts';
import type { SourceStatus } from './source-status.ts';

/** Names under which this computer may ask itself; another page's script that found the port has another. */
const OWN_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'",
  'x-content-type-options': 'nosniff',
};

/**
 * Opens the status page, for this computer only.
 * @throws ConfigError when the port is taken: probably another forwarder runs.
 */
export async function openPage(options: {
  readonly port: number;
  readonly sources: readonly SourceStatus[];
  readonly now: () => InstantMs;
}): Promise<Server> {
  const server = createServer((request, response) => {
    if (!OWN_HOST.test(request.headers.host ?? '')) return response.writeHead(403).end();
    if (request.method !== 'GET') return response.writeHead(405).end();
    if (request.url === '/status.json')
      return response
        .writeHead(200, { ...HEADERS, 'content-type': 'application/json; charset=utf-8' })
        .end(JSON.stringify({ sources: options.sources.map((each) => reportOf(each, options.now())) }));
    if (request.url !== '/') return response.writeHead(404).end();
    return response.writeHead(200, { ...HEADERS, 'content-type': 'text/html; charset=utf-8' }).end(PAGE_HTML);
  });
  server.listen({ host: '127.0.0.1', port: options.port });
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new ConfigError(
      `The status page can't be opened on port ${options.port} (${(error as Error).message}). Another forwarder may be running; else choose a port with --page, or --page off.`,
    );
  }
  return server;
}
