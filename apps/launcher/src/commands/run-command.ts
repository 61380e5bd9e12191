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
