import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const DATA = { BACKSTRIDE_DATA_DIR: '/srv/backstride' };

test('with nothing set: ports 3000 and 4000, our own Postgres, and the demo', () => {
  expect(readSettings(DATA)).toMatchObject({
    webPort: 3000,
    apiPort: 4000,
    dataDir: '/srv/backstride',
    databaseUrl: undefined,
    demo: true,
    publicUrl: 'http://localhost:3000',
  });
});

test('the database of DATABASE_URL is seeded only when BACKSTRIDE_DEMO says so', () => {
  const env = { ...DATA, DATABASE_URL: 'postgres://owner@db.example/backstride' };
  expect(readSettings(env).demo).toBe(false);
  expect(readSettings({ ...env, BACKSTRIDE_DEMO: 'on' }).demo).toBe(true);
  expect(readSettings({ ...DATA, BACKSTRIDE_DEMO: 'off' }).demo).toBe(false);
});

test.each([
  { PORT: '70000' },
  { API_PORT: 'four' },
  { BACKSTRIDE_DEMO: 'maybe' },
  { BACKSTRIDE_POSTGRES: 'mysql' },
  { DATABASE_URL: 'mysql://db' },
])('%o is refused, naming the variable', (wrong) => {
  expect(() => readSettings({ ...DATA, ...wrong })).toThrow(Object.keys(wrong)[0]);
});
