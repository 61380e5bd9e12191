/** Runs a command to its end: prints its closing sentence, or what went wrong and exit code 1. */
export async function runCommand(work: () => Promise<string>): Promise<never> {
  try {
    console.log(await work());
    process.exit(0);
  } catch (error) {
    console.error(`✗ ${(error as Error).message}`);
    process.exit(1);
  }
}

/**
 * The file that a command was given.
 * @throws Error that shows how to give it.
 */
export function requireFile(command: string, file: string | undefined): string {
  if (file !== undefined && file !== '') return file;
  throw new Error(`Say which file: npm run ${command} backstride-2026-06-01.tar.gz`);
}
