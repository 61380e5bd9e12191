import { type DestinationStream, type Logger, pino } from 'pino';

/** What is logged of an error. Errors of the database carry their connection and values of rows: those stay out. */
function plainError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { type: error.name, message: error.message, stack: error.stack, ...code };
}

/** The log of a process, as JSON lines; `destination` is standard output when absent. */
export function createLogger(options: {
  readonly level: string;
  readonly destination?: DestinationStream;
}): Logger {
  const settings = { level: options.level, serializers: { err: plainError } };
  return options.destination ? pino(settings, options.destination) : pino(settings);
}
