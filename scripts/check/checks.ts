import path from 'node:path';
import { CHECKOUT } from '../lib/checkout.ts';
import { type Finished, runTool, runWorkspaceScript } from '../lib/run-program.ts';
import { checkArrows } from './arrows.ts';
import { findImpurities } from './domain-purity.ts';
import { findStaleFiles } from './generated-files.ts';
import { findLockfileGaps, readLockfile } from './lockfile.ts';

/** One question to the checkout. */
export interface Check {
  name: string;
  about: string;
  /** True when it changes files while it looks. */
  alone?: boolean;
  /** Answers the problems, each with a place and what to do. */
  run(): Promise<readonly string[]>;
}

/** Everything that `npm run check` asks. */
export const CHECKS: readonly Check[] = [
  {
    name: 'generated',
    about: 'schema, types and operations are what npm run generate makes',
    alone: true,
    run: findStaleFiles,
  },
  { name: 'types:scripts', about: 'tsc', run: () => tool('typescript', ['-p', 'scripts'], 'tsc') },
  {
    name: 'types',
    about: 'tsc in every workspace (turbo)',
    run: () =>
      tool('turbo', ['run', 'typecheck', '--output-logs=errors-only', '--log-order=grouped', '--continue']),
  },
  {
    name: 'format',
    about: 'format and lint (biome); mend with: npx biome check --write',
    run: () =>
      tool(
        '@biomejs/biome',
        ['ci', '--colors=off', '--diagnostic-level=warn', '--error-on-warnings'],
        'biome',
      ),
  },
  { name: 'arrows', about: 'who may import whom', run: () => checkArrows(CHECKOUT) },
  {
    name: 'unused',
    about: 'files, exports and dependencies that nobody uses (knip)',
    run: () => tool('knip', []),
  },
  {
    name: 'graphql',
    about: 'schema and operations (graphql-eslint)',
    run: () => tool('eslint', ['--config', 'eslint.graphql.config.mjs', '**/*.graphql']),
  },
  {
    name: 'purity',
    about: 'packages/domain takes time and chance as arguments',
    run: async () => findImpurities(path.join(CHECKOUT, 'packages/domain/src')),
  },
  {
    name: 'lockfile',
    about: 'complete for every platform',
    run: async () => findLockfileGaps(readLockfile(CHECKOUT)),
  },
  {
    name: 'messages',
    about: 'no missing or unused message',
    run: () => script('@backstride/web', 'check-messages'),
  },
];

async function tool(packageName: string, args: readonly string[], program = packageName): Promise<string[]> {
  return problemsOf(await runTool({ packageName, program, args }));
}

async function script(workspace: string, name: string): Promise<string[]> {
  return problemsOf(await runWorkspaceScript({ workspace, script: name }));
}

function problemsOf(finished: Finished): string[] {
  if (finished.exitCode === 0) return [];
  return [finished.output.trim() || `It ended with code ${finished.exitCode} and said nothing.`];
}
