import { runWorkspaceScript } from '../lib/run-program.ts';

/** Workspaces with a script `generate`, each after those whose results it reads. */
const WORKSPACES = ['@backstride/schema', '@backstride/api', '@backstride/web', '@backstride/simulator'];

/** Writes every generated file anew; answers what failed, or nothing. */
export async function generateAll(options: { show: boolean }): Promise<string | undefined> {
  for (const workspace of WORKSPACES) {
    const { exitCode, output } = await runWorkspaceScript({
      workspace,
      script: 'generate',
      show: options.show,
    });
    if (exitCode !== 0) return `npm run generate --workspace=${workspace} failed.\n${output}`;
  }
  return undefined;
}
