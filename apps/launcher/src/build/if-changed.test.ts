import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildIfChanged } from './if-changed.ts';

let folder = '';
let builds = 0;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'backstride-build-'));
  mkdirSync(path.join(folder, 'src', 'dist'), { recursive: true });
  writeFileSync(path.join(folder, 'src', 'a.ts'), 'one');
  builds = 0;
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function build(work: () => void = () => undefined): Promise<'built' | 'unchanged'> {
  return buildIfChanged({
    sources: [path.join(folder, 'src')],
    stampFile: path.join(folder, 'out', 'stamp'),
    build: async () => {
      builds++;
      work();
    },
  });
}

test('builds once, and again when a source changed, appeared or went', async () => {
  expect([await build(), await build()]).toEqual(['built', 'unchanged']);
  writeFileSync(path.join(folder, 'src', 'a.ts'), 'two');
  expect(await build()).toBe('built');
  writeFileSync(path.join(folder, 'src', 'b.ts'), '');
  expect(await build()).toBe('built');
  rmSync(path.join(folder, 'src', 'b.ts'));
  expect(await build()).toBe('built');
});

test('tests and what was made are no sources', async () => {
  await build();
  writeFileSync(path.join(folder, 'src', 'a.test.ts'), 'x');
  writeFileSync(path.join(folder, 'src', 'dist', 'a.js'), 'x');
  expect(await build()).toBe('unchanged');
});

test('after a failed build the next one builds', async () => {
  const failing = build(() => {
    throw new Error('broken');
  });
  await expect(failing).rejects.toThrow('broken');
  expect(await build()).toBe('built');
  expect(builds).toBe(2);
});
