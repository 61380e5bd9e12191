import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readKnownOperations, sha256 } from '../../src/server/known-operations.ts';
import { startApi, type TestApi } from '../_kit/index.ts';

const NEEDS_OWNER = 'query NeedsOwner { instance { needsOwner } }';
const dir = mkdtempSync(join(tmpdir(), 'backstride-operations-'));
let api: TestApi;

beforeAll(async () => {
  const file = join(dir, 'operations.json');
  writeFileSync(file, JSON.stringify({ [sha256(NEEDS_OWNER)]: NEEDS_OWNER }));
  api = await startApi({
    env: { NODE_ENV: 'production', BACKSTRIDE_OPERATIONS_FILE: file },
    rates: { publicApi: { burst: 1, perSecond: 0.001 } },
  });
});

afterAll(async () => {
  await api.close();
  rmSync(dir, { recursive: true });
});

async function send(payload: object) {
  const { status, body } = await api.client().request({ method: 'POST', url: '/graphql', payload });
  return { status, ...JSON.parse(body) };
}

const persisted = (hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });

test('an operation of the pages is sent by its hash, and is not counted as one of the public API', async () => {
  for (let sent = 0; sent < 3; sent += 1) {
    expect(await send(persisted(sha256(NEEDS_OWNER)))).toMatchObject({
      data: { instance: { needsOwner: true } },
    });
    expect(await send({ query: NEEDS_OWNER })).toMatchObject({ data: { instance: { needsOwner: true } } });
  }
  const { body } = await api.client().request({ method: 'GET', url: '/metrics' });
  expect(body).toContain('operation="NeedsOwner"');
});

test('a hash that nobody knows is told so, and clients can not teach the server new ones', async () => {
  const other = '{ instance { isDemo } }';
  expect(await send(persisted(sha256(other)))).toMatchObject({
    status: 404,
    errors: [{ extensions: { code: 'OPERATION_NOT_FOUND' } }],
  });
  expect(await send({ query: other, ...persisted(sha256(other)) })).toMatchObject({
    data: { instance: { isDemo: false } },
  });
  expect((await send(persisted(sha256(other)))).status).toBe(404);
});

test('a manifest that is none, or whose texts have other hashes, is refused', () => {
  const file = join(dir, 'broken.json');
  for (const [content, message] of [
    ['{"x": "y"}', 'is not a manifest'],
    [JSON.stringify({ [sha256('a')]: 'b' }), 'has another SHA-256'],
  ] as const) {
    writeFileSync(file, content);
    expect(() => readKnownOperations(file)).toThrow(message);
  }
});
