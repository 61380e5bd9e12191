import { readEvents } from './read-events.ts';

/**
 * `offline`: the browser has no network; `waiting`: a try failed and the next one comes by itself;
 * `asleep`: nobody has looked at the tab for a while.
 */
export type LiveState = 'connecting' | 'live' | 'waiting' | 'offline' | 'asleep' | 'ended';

export type LiveRequest = {
  readonly operationName?: string | undefined;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
};

export type LivePayload = {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { message: string; extensions?: Readonly<Record<string, unknown>> }[];
};

export type LiveOptions = {
  /** The request of the next attempt; called anew each time, so that it can carry the last position as `after`. */
  readonly request: () => LiveRequest;
  readonly onPayload: (payload: LivePayload) => void;
  readonly onState?: (state: LiveState) => void;
  readonly endpoint?: string;
};

/** The server sends a comment at least every 15 s; after three missed ones the line is dead. */
const SILENCE_MS = 45_000;
const LONGEST_WAIT_MS = 15_000;
/** Browsers open six connections per host over plain HTTP: hidden tabs give theirs back. */
const HIDDEN_MS = 30_000;

/**
 * Keeps a GraphQL subscription running over Server-Sent Events (graphql-sse protocol, distinct connections)
 * until the returned function is called or the server completes it: tries for ever, waiting longer
 * each time with some chance in it, at once when the network or the tab comes back. A tab that stays
 * hidden lets go of its connection until it is looked at again.
 */
export function liveStream(options: LiveOptions): () => void {
  let stopped = false;
  let attempt = 0;
  let abort = new AbortController();
  let wake: () => void = () => {};
  const say = (state: LiveState) => options.onState?.(state);
  const hurry = () => wake();
  let asleep = false;
  let sleepTimer: ReturnType<typeof setTimeout> | undefined;
  const onVisible = () => {
    clearTimeout(sleepTimer);
    if (document.visibilityState === 'visible') {
      asleep = false;
      hurry();
      return;
    }
    sleepTimer = setTimeout(() => {
      asleep = true;
      abort.abort();
    }, HIDDEN_MS);
  };
  window.addEventListener('online', hurry);
  document.addEventListener('visibilitychange', onVisible);
  const stop = () => {
    stopped = true;
    clearTimeout(sleepTimer);
    abort.abort();
    hurry();
    window.removeEventListener('online', hurry);
    document.removeEventListener('visibilitychange', onVisible);
  };

  const run = async () => {
    while (!stopped) {
      say('connecting');
      abort = new AbortController();
      const ended = await connect(options, abort, () => {
        attempt = 0;
        say('live');
      });
      if (stopped) return;
      if (ended) {
        say('ended');
        stop();
        return;
      }
      say(asleep ? 'asleep' : navigator.onLine ? 'waiting' : 'offline');
      await new Promise<void>((resolve) => {
        const timer = asleep ? undefined : setTimeout(resolve, waitMs(attempt++));
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      wake = () => {};
    }
  };
  void run();
  return stop;
}

/** One connection; true when the server said that nothing more will come. */
async function connect(options: LiveOptions, abort: AbortController, onOpen: () => void): Promise<boolean> {
  let complete = false;
  let watchdog = setTimeout(() => abort.abort(), SILENCE_MS);
  const alive = () => {
    clearTimeout(watchdog);
    watchdog = setTimeout(() => abort.abort(), SILENCE_MS);
  };
  try {
    const response = await fetch(options.endpoint ?? '/graphql/stream', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        'apollo-require-preflight': 'true',
      },
      body: JSON.stringify(options.request()),
      signal: abort.signal,
    });
    const streams = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
    if (!response.ok || !streams || !response.body) {
      if (response.status >= 500 || response.status === 429) return false;
      options.onPayload((await response.json()) as LivePayload);
      return true;
    }
    onOpen();
    await readEvents(response.body, {
      onBytes: alive,
      onEvent: ({ event, data }) => {
        if (event === 'next') options.onPayload(JSON.parse(data) as LivePayload);
        if (event === 'complete') complete = true;
      },
    });
    return complete;
  } catch {
    return false;
  } finally {
    clearTimeout(watchdog);
    abort.abort();
  }
}

function waitMs(attempt: number): number {
  return Math.min(LONGEST_WAIT_MS, 500 * 2 ** attempt) * (0.5 + Math.random() / 2);
}
