import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { readWebEnv } from './env.ts';
import { createWebServer } from './web-server.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const open: { servers: Server[]; apps: FastifyInstance[] } = { servers: [], apps: [] };

async function startApi(answer: Answer): Promise<string> {
  const server = createServer(answer);
  open.servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function startWeb(source: Record<string, string>): Promise<string> {
  const app = await createWebServer({
    env: readWebEnv({ PORT: '0', BACKSTRIDE_PROXY_SECRET: 'shared', ...source } as never, []),
    handlePage: async (request, response) => {
      response.end(JSON.stringify(request.headers));
    },
  });
  open.apps.push(app);
  return app.listen({ host: '127.0.0.1', port: 0 });
}

const echoHeaders: Answer = (request, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ ...request.headers, path: request.url }));
};

afterEach(async () => {
  await Promise.all(open.apps.splice(0).map((app) => app.close()));
  for (const server of open.servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const forged = {
  'x-backstride-proxy-secret': 'guess',
  'x-backstride-client-address': '203.0.113.9',
  'x-forwarded-for': '203.0.113.9',
  forwarded: 'for=203.0.113.9',
  'x-real-ip': '203.0.113.9',
};

describe('web server', () => {
  it('sends API paths on with the verified address and our secret, and drops forged headers', async () => {
    const web = await startWeb({ API_URL: await startApi(echoHeaders) });
    const seen = await (await fetch(`${web}/graphql?a=1`, { headers: forged })).json();
    expect(seen).toMatchObject({
      path: '/graphql?a=1',
      'x-backstride-client-address': '127.0.0.1',
      'x-backstride-proxy-secret': 'shared',
    });
    expect(seen).not.toHaveProperty('x-forwarded-for');
    expect(seen).not.toHaveProperty('forwarded');
    expect(seen).not.toHaveProperty('x-real-ip');
  });

  it('takes the address from a proxy that is trusted', async () => {
    const web = await startWeb({ API_URL: await startApi(echoHeaders), BACKSTRIDE_TRUST_PROXY: '127.0.0.1' });
    const seen = await (await fetch(`${web}/graphql`, { headers: forged })).json();
    expect(seen).toMatchObject({ 'x-backstride-client-address': '203.0.113.9' });
  });

  it('keeps the secret from pages and gives them a policy with a nonce', async () => {
    const web = await startWeb({ API_URL: 'http://127.0.0.1:9' });
    const response = await fetch(`${web}/e/demo`, { headers: forged });
    const seen = (await response.json()) as Record<string, string>;
    expect(seen).not.toHaveProperty('x-backstride-proxy-secret');
    expect(response.headers.get('content-security-policy')).toContain(`'nonce-${seen['x-nonce']}'`);
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(response.headers.has('strict-transport-security')).toBe(false);
  });

  it('asks for https only where visitors come by https', async () => {
    const web = await startWeb({ BACKSTRIDE_PUBLIC_URL: 'https://races.example' });
    const response = await fetch(web);
    expect(response.headers.get('strict-transport-security')).toContain('max-age');
  });

  it('passes each event of a stream on at once, and hangs up upstream when the visitor leaves', async () => {
    let upstreamClosed: () => void = () => {};
    const closed = new Promise<void>((resolve) => {
      upstreamClosed = resolve;
    });
    const api = await startApi((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('event: next\ndata: {}\n\n');
      response.on('close', () => upstreamClosed());
    });
    const web = await startWeb({ API_URL: api });
    const abort = new AbortController();
    const response = await fetch(`${web}/graphql/stream`, {
      method: 'POST',
      headers: { 'accept-encoding': 'gzip, br', 'content-type': 'application/json' },
      body: '{}',
      signal: abort.signal,
    });
    const first = await response.body?.getReader().read();
    expect(new TextDecoder().decode(first?.value)).toContain('event: next');
    expect(response.headers.has('content-encoding')).toBe(false);
    abort.abort();
    await closed;
  });

  it('says with a code that the API is away', async () => {
    const web = await startWeb({ API_URL: 'http://127.0.0.1:9' });
    const response = await fetch(`${web}/graphql`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'API_UNREACHABLE' } }] });
  });
});

describe('readWebEnv', () => {
  it.each([
    [{ PORT: 'http' }, 'PORT'],
    [{ API_URL: 'localhost' }, 'API_URL'],
    [{ BACKSTRIDE_TLS_CERT_FILE: '/nowhere/cert.pem' }, 'BACKSTRIDE_TLS_KEY_FILE'],
    [
      { BACKSTRIDE_TLS_CERT_FILE: '/nowhere/cert.pem', BACKSTRIDE_TLS_KEY_FILE: '/nowhere/key.pem' },
      '/nowhere/cert.pem',
    ],
  ])('refuses %j and names what to mend', (source, named) => {
    expect(() => readWebEnv(source as never, [])).toThrow(named);
  });
});
