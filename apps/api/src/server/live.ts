import pg from 'pg';
import type { Logger } from 'pino';

/** Channels that triggers notify on commit; the payload is the id of the event that changed. */
export const LIVE_CHANNELS = ['backstride_log', 'backstride_setup', 'backstride_results'] as const;
export type LiveChannel = (typeof LIVE_CHANNELS)[number];

/** Told the payload; null after a broken connection came back: anything may have been missed. */
export type LiveHandler = (payload: string | null) => void;

/** What was committed by any process, told to this one. */
export interface Live {
  /** Registers a handler; answers how to take it away. */
  on(channel: LiveChannel, handler: LiveHandler): () => void;
  /** Ends the connection. Handlers are told nothing any more. */
  close(): Promise<void>;
}

const RETRY_MS = 500;

/** One LISTEN connection for the process; it comes back by itself and then tells every handler null. */
export async function openLive(options: { readonly url: string; readonly log: Logger }): Promise<Live> {
  const handlers = new Map<string, Set<LiveHandler>>(LIVE_CHANNELS.map((channel) => [channel, new Set()]));
  const tell = (channel: string, payload: string | null) => {
    for (const handler of handlers.get(channel) ?? []) handler(payload);
  };
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: options.url, keepAlive: true });
    const lost = () => {
      if (client !== next || closed) return;
      client = null;
      options.log.warn('lost the LISTEN connection; connecting again');
      retry();
    };
    next.on('error', lost);
    next.on('end', lost);
    next.on('notification', ({ channel, payload }) => tell(channel, payload ?? ''));
    try {
      await next.connect();
      await next.query(LIVE_CHANNELS.map((channel) => `listen ${channel}`).join('; '));
    } catch (error) {
      await next.end().catch(() => undefined);
      throw error;
    }
    if (closed) return next.end();
    client = next;
  };

  const retry = () => {
    timer = setTimeout(() => {
      connect().then(
        () => {
          for (const channel of LIVE_CHANNELS) tell(channel, null);
        },
        () => {
          if (!closed) retry();
        },
      );
    }, RETRY_MS);
    timer.unref();
  };

  await connect().catch((error: unknown) => {
    options.log.warn({ err: error }, 'no LISTEN connection yet; trying again');
    retry();
  });
  return {
    on(channel, handler) {
      handlers.get(channel)?.add(handler);
      return () => handlers.get(channel)?.delete(handler);
    },
    async close() {
      closed = true;
      if (timer) clearTimeout(timer);
      const last = client;
      client = null;
      await last?.end();
    },
  };
}
