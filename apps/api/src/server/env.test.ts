import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

const GOOD = {
  API_DATABASE_URL: 'postgres://api:secret@localhost/backstride',
  BACKSTRIDE_PUBLIC_URL: 'https://run.example.org/',
  BACKSTRIDE_SECRET: 'x'.repeat(32),
};

test('what is not named has a default', () => {
  expect(readEnv({ ...GOOD, SMTP_URL: '' })).toMatchObject({
    port: 4000,
    publicUrl: 'https://run.example.org',
    smtpUrl: null,
    proxySecret: null,
    mailFrom: 'Backstride <no-reply@run.example.org>',
    isDemo: false,
    isProduction: false,
  });
});

test('every mistake is named at once, and no secret is shown', () => {
  const read = () =>
    readEnv({ API_PORT: 'x', BACKSTRIDE_SECRET: 'short', API_DATABASE_URL: 'mysql://u:hidden@h/d' });
  expect(read).toThrow(/API_PORT must be a whole number/);
  expect(read).toThrow(/BACKSTRIDE_SECRET needs 32/);
  expect(read).toThrow(/API_DATABASE_URL must be an address that begins with postgres:\/\//);
  expect(read).toThrow(/BACKSTRIDE_PUBLIC_URL is missing/);
  expect(read).not.toThrow(/hidden/);
});
