import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkArrows } from './arrows.ts';

let root = '';

/** A small tree in which every import obeys the rules. */
const CLEAN: Record<string, string> = {
  'packages/domain/src/index.ts': "export * from './results/index.ts';",
  'packages/domain/src/results/index.ts': "export { rank } from './rank.ts';",
  'packages/domain/src/results/rank.ts': 'export type Rank = number; export const rank = 1;',
  'packages/domain/src/events/index.ts':
    "import { rank } from '../results/index.ts'; export const first = rank;",
  'packages/schema/src/index.ts':
    "import type { Rank } from '../../domain/src/results/index.ts'; export const at = (rank: Rank) => rank;",
  'apps/api/src/main.ts': "import { clubs } from './clubs/index.ts'; console.log(clubs);",
  'apps/api/src/clubs/index.ts': "export { clubs } from './queries.ts';",
  'apps/api/src/clubs/queries.ts':
    "import { first } from '../../../../packages/domain/src/events/index.ts'; export const clubs = first;",
  'apps/web/src/features/clubs/index.ts': "export { card } from './card.ts';",
  'apps/web/src/features/clubs/card.ts':
    "import { button } from '@/ui/button.ts'; export const card = button;",
  'apps/web/src/features/results/index.ts':
    "import { card } from '@/features/clubs/index.ts'; export const page = card;",
  'apps/web/src/ui/button.ts': 'export const button = 1;',
  'bench/src/bench.ts': 'export const nothing = 0;',
};

/** Imports that must be refused, each planted into the clean tree. */
const PLANTED: { rule: string; file: string; content: string }[] = [
  {
    rule: 'arrow-domain',
    file: 'packages/domain/src/results/bad.ts',
    content: "import { at } from '../../../schema/src/index.ts'; export const bad = at;",
  },
  {
    rule: 'domain-knows-no-platform',
    file: 'packages/domain/src/results/bad.ts',
    content: "import { readFileSync } from 'node:fs'; export const bad = readFileSync;",
  },
  {
    rule: 'schema-takes-types-only',
    file: 'packages/schema/src/bad.ts',
    content: "import { rank } from '../../domain/src/results/index.ts'; export const bad = rank;",
  },
  {
    rule: 'slice-door-packages-domain-src',
    file: 'packages/domain/src/events/bad.ts',
    content: "import { rank } from '../results/rank.ts'; export const bad = rank;",
  },
  {
    rule: 'slice-door-apps-api-src',
    file: 'apps/api/src/events/bad.ts',
    content: "import { clubs } from '../clubs/queries.ts'; export const bad = clubs;",
  },
  {
    rule: 'slice-door-apps-web-src-features',
    file: 'apps/web/src/features/results/bad.ts',
    content: "import { card } from '@/features/clubs/card.ts'; export const bad = card;",
  },
  {
    rule: 'arrow-web',
    file: 'apps/web/src/features/results/bad.ts',
    content: "import { clubs } from '../../../../api/src/clubs/index.ts'; export const bad = clubs;",
  },
  {
    rule: 'arrow-api',
    file: 'apps/api/src/events/bad.ts',
    content: "import { page } from '../../../web/src/features/results/index.ts'; export const bad = page;",
  },
  {
    rule: 'workspace-door',
    file: 'apps/api/src/events/bad.ts',
    content:
      "import { rank } from '../../../../packages/domain/src/results/rank.ts'; export const bad = rank;",
  },
  {
    rule: 'pieces-know-no-graphql',
    file: 'apps/web/src/ui/bad.ts',
    content: "import { card } from '@/features/clubs/index.ts'; export const bad = card;",
  },
  {
    rule: 'no-cycles',
    file: 'packages/domain/src/results/rank.ts',
    content: "import { round } from './round.ts'; export const rank = round; export type Rank = number;",
  },
  {
    rule: 'no-unresolvable',
    file: 'apps/api/src/events/bad.ts',
    content: "import { gone } from './gone.ts'; export const bad = gone;",
  },
];

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'backstride-arrows-'));
  for (const [file, content] of Object.entries(CLEAN)) plant(file, content);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function plant(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), `${content}\n`);
}

test('a tree that obeys passes', async () => {
  expect(await checkArrows(root)).toEqual([]);
});

describe('a planted bad import fails', () => {
  test.each(PLANTED)('$rule', async ({ rule, file, content }) => {
    plant(
      'packages/domain/src/results/round.ts',
      "import { rank } from './rank.ts'; export const round = rank;",
    );
    plant(file, content);
    const problems = await checkArrows(root);
    expect(problems.join('\n')).toContain(rule);
    expect(problems.join('\n')).toContain(file);
  });
});
