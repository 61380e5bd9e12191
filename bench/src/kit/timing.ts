/** Runs work, prints what it was and how long it took, and answers its value. */
export async function timed<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  const startedAt = performance.now();
  const value = await work();
  console.log(
    `  ${what} ${' '.repeat(Math.max(0, 58 - what.length))}${milliseconds(performance.now() - startedAt)}`,
  );
  return value;
}

/** `1,234 ms`, right-aligned. */
export function milliseconds(ms: number): string {
  return `${Math.round(ms).toLocaleString('en')} ms`.padStart(12);
}

/** Runs a command of this folder: a failure is told in one line and ends with 1. */
export async function main(command: () => Promise<boolean>): Promise<void> {
  try {
    process.exitCode = (await command()) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
