import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';

test('what a killed process held on its leash is ended and its folder removed', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'backstride-leash-'));
  writeFileSync(path.join(folder, 'data'), 'x');
  const held = spawn('/bin/sh', ['-c', 'exec sleep 300'], { stdio: 'ignore' });
  const ended = once(held, 'exit');
  const script = `
      const { startLeash } = await import(${JSON.stringify(path.join(import.meta.dirname, 'leash.ts'))});
      startLeash({ removeDir: ${JSON.stringify(folder)} }).hold(${held.pid}, 'TERM');
      console.log('holding');
      setInterval(() => undefined, 1000);
    `;
  const holder = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  holder.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGTERM']);
  await vi.waitUntil(() => !existsSync(folder), { timeout: 15_000 });
});
