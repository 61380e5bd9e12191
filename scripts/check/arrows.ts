import path from 'node:path';
import { CHECKOUT } from '../lib/checkout.ts';
import { runTool } from '../lib/run-program.ts';

/** Asks dependency-cruiser about the workspaces below `root`, by the rules of this checkout. */
export async function checkArrows(root: string): Promise<string[]> {
  const { exitCode, output } = await runTool({
    packageName: 'dependency-cruiser',
    program: 'depcruise',
    args: [
      '--config',
      path.join(CHECKOUT, '.dependency-cruiser.cjs'),
      '--output-type',
      'err',
      'packages',
      'apps',
      'bench',
    ],
    cwd: root,
  });
  return exitCode === 0 ? [] : [output.trim()];
}
