import { expect, test } from 'vitest';
import { createLogger } from './log.ts';

test('an error is logged without what hangs on it', () => {
  const lines: string[] = [];
  const log = createLogger({ level: 'info', destination: { write: (line) => void lines.push(line) } });
  const error = Object.assign(new Error('it broke'), {
    code: '57P01',
    detail: 'Key (email)=(demo.dora@example.org) already exists.',
    client: { secretKey: 4711, password: 'hidden' },
  });
  log.error({ err: error }, 'unexpected');
  log.error({ err: 'a thrown text' }, 'unexpected');
  expect(JSON.parse(lines[0] ?? '').err).toEqual({
    type: 'Error',
    message: 'it broke',
    stack: error.stack,
    code: '57P01',
  });
  expect(lines.join('')).not.toMatch(/4711|hidden|demo\.dora|a thrown text/);
});
