import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../_kit/index.ts';

/** A wire to Postgres that can be cut. */
class Wire {
  readonly #sockets = new Set<Socket>();
  #isCut = false;
  #server: Server | null = null;

  async open(target: { host: string; port: number }): Promise<number> {
    const server = createServer((near) => {
      if (this.#isCut) return near.destroy();
      const far = connect(target);
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(from);
        from.on('error', () => undefined);
        from.on('close', () => {
          this.#sockets.delete(from);
          to.destroy();
        });
        from.pipe(to);
      }
      return undefined;
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return address.port;
  }

  cut(): void {
    this.#isCut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  mend(): void {
    this.#isCut = false;
  }

  close(): void {
    this.cut();
    this.#server?.close();
  }
}

const wire = new Wire();
let api: TestApi;

beforeAll(async () => {
  api = await startApi({
    through: async (url) => {
      const changed = new URL(url);
      changed.port = String(await wire.open({ host: changed.hostname, port: Number(changed.port) }));
      changed.hostname = '127.0.0.1';
      return changed.toString();
    },
  });
});

afterAll(async () => {
  await api.close();
  wire.close();
});

const status = async (url: string) => (await api.client().request({ method: 'GET', url })).status;

test('while the database is away the API says so and lives on; when it is back, everything is', async () => {
  const dora = await api.signUp('Demo Dora');
  const heard: (string | null)[] = [];
  const told = new Promise<void>((resolve) => {
    api.server.live.on('backstride_log', (payload) => {
      heard.push(payload);
      if (payload === 'after') resolve();
    });
  });
  expect(await status('/readyz')).toBe(200);

  wire.cut();
  expect(await status('/readyz')).toBe(503);
  expect(await status('/healthz')).toBe(200);
  const { errors } = await dora.send('{ viewer { account { name } } }');
  expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');

  wire.mend();
  await expect.poll(() => status('/readyz')).toBe(200);
  expect(await dora.run('{ viewer { account { name } } }')).toEqual({
    viewer: { account: { name: 'Demo Dora' } },
  });
  await expect.poll(() => heard, { timeout: 10_000 }).toContain(null);
  await api.notify('backstride_log', 'after');
  await told;
});

test('metrics tell of operations and connections', async () => {
  const { body } = await api.client().request({ method: 'GET', url: '/metrics' });
  expect(body).toContain('backstride_operation_duration_seconds_count{operation="free-form",outcome="ok"}');
  expect(body).toContain('backstride_database_connections{state="open"}');
});
