/** Says what is going on while a person waits. */
export interface Progress {
  /** Runs a step, printing its name when it begins and its duration when it is done. */
  step<T>(name: string, work: (note: (line: string) => void) => Promise<T>): Promise<T>;
  line(text: string): void;
}

/** Progress as plain lines, fit for terminals and log files alike. */
export function createProgress(print: (line: string) => void = console.log): Progress {
  return {
    line: print,
    step: async (name, work) => {
      const startedAt = performance.now();
      print(`· ${name} …`);
      const result = await work((line) => print(`    ${line}`));
      print(`✓ ${name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
      return result;
    },
  };
}
