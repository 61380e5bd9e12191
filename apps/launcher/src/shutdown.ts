/** What to do when it is over, in the reverse order of how it began. */
export interface Shutdown {
  /** Aborts when a stop was asked for, so that whatever is still starting gives up. */
  signal: AbortSignal;
  /** Adds something to stop; the last added is stopped first. */
  onStop(stop: () => Promise<void>): void;
  /** Adds something to end at once on the second Ctrl-C. */
  onKill(kill: () => void): void;
  /** Runs every stop once; failures are printed and do not keep the others from running. */
  stopAll(): Promise<void>;
}

/** Listens for Ctrl-C and the signals of service managers. The first stops in order, the second kills. */
export function createShutdown(options: { print: (line: string) => void }): Shutdown {
  const abort = new AbortController();
  const stops: (() => Promise<void>)[] = [];
  const kills: (() => void)[] = [];
  let stopping: Promise<void> | undefined;
  const runStops = async () => {
    for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) {
      await stop().catch((error: Error) => options.print(`While stopping: ${error.message}`));
    }
  };
  const onSignal = () => {
    if (abort.signal.aborted) {
      options.print('Killing everything.');
      for (const kill of kills) kill();
      process.exit(130);
    }
    options.print('\nStopping … (Ctrl-C again kills)');
    abort.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal);
  return {
    signal: abort.signal,
    onStop: (stop) => stops.push(stop),
    onKill: (kill) => kills.push(kill),
    stopAll: () => {
      abort.abort();
      stopping ??= runStops();
      return stopping;
    },
  };
}
