import { afterEach, describe, expect, it, vi } from 'vitest';
import { type LiveState, liveStream } from './live-stream.ts';
import { readEvents, type ServerEvent } from './read-events.ts';

function bodyOf(...chunks: readonly string[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(bytes.encode(chunk));
      controller.close();
    },
  });
}

describe('readEvents', () => {
  it('puts together events cut anywhere, and takes comments for life only', async () => {
    const events: ServerEvent[] = [];
    let chunks = 0;
    await readEvents(
      bodyOf(':ping\n\nevent: ne', 'xt\nda', 'ta: {"a":\ndata: 1}\n', '\r\nevent: complete\n\n'),
      {
        onEvent: (event) => events.push(event),
        onBytes: () => chunks++,
      },
    );
    expect(events).toEqual([
      { event: 'next', data: '{"a":\n1}' },
      { event: 'complete', data: '' },
    ]);
    expect(chunks).toBe(4);
  });
});

describe('liveStream', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function browser(answers: ((signal: AbortSignal | null | undefined) => Response)[]) {
    vi.useFakeTimers();
    vi.stubGlobal('window', new EventTarget());
    vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
    vi.stubGlobal('navigator', { onLine: true });
    const bodies: unknown[] = [];
    vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
      bodies.push(JSON.parse(String(init.body)));
      const answer = answers.shift();
      if (!answer) throw new TypeError('no network');
      return answer(init.signal);
    });
    return bodies;
  }

  const stream = (...chunks: string[]) =>
    new Response(bodyOf(...chunks), { headers: { 'content-type': 'text/event-stream' } });

  it('goes on after the last position when the line breaks, until the server completes', async () => {
    const bodies = browser([
      () => stream('event: next\ndata: {"data":{"position":5}}\n\n'),
      () => new Response('away', { status: 502 }),
      () => stream('event: next\ndata: {"data":{"position":6}}\n\n', 'event: complete\n\n'),
    ]);
    let after = 4;
    const states: LiveState[] = [];
    const ended = new Promise<void>((resolve) => {
      liveStream({
        request: () => ({ query: 'subscription', variables: { after } }),
        onPayload: (payload) => {
          after = Number(payload.data?.position);
        },
        onState: (state) => {
          states.push(state);
          if (state === 'ended') resolve();
        },
      });
    });
    await vi.advanceTimersByTimeAsync(20_000);
    await ended;
    expect(bodies).toMatchObject([
      { variables: { after: 4 } },
      { variables: { after: 5 } },
      { variables: { after: 5 } },
    ]);
    expect(after).toBe(6);
    expect(states).toEqual([
      'connecting',
      'live',
      'waiting',
      'connecting',
      'waiting',
      'connecting',
      'live',
      'ended',
    ]);
  });

  it('hands over a refusal once and does not try again', async () => {
    browser([() => Response.json({ errors: [{ message: 'Unknown race' }] }, { status: 400 })]);
    const payloads: unknown[] = [];
    liveStream({
      request: () => ({ query: 'subscription', variables: {} }),
      onPayload: (payload) => payloads.push(payload),
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(payloads).toEqual([{ errors: [{ message: 'Unknown race' }] }]);
  });

  it('tries at once when the network comes back', async () => {
    const bodies = browser([]);
    const stop = liveStream({
      request: () => ({ query: 'subscription', variables: {} }),
      onPayload: () => {},
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(bodies).toHaveLength(1);
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(bodies).toHaveLength(2);
    stop();
  });

  it('lets go of the line in a hidden tab and takes it up when the tab is looked at', async () => {
    const open = (signal: AbortSignal | null | undefined) => {
      const body = new ReadableStream({
        start: (controller) => signal?.addEventListener('abort', () => controller.error(signal.reason)),
      });
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    };
    const bodies = browser([open, open]);
    const states: LiveState[] = [];
    const stop = liveStream({
      request: () => ({ query: 'subscription', variables: {} }),
      onPayload: () => {},
      onState: (state) => states.push(state),
    });
    await vi.advanceTimersByTimeAsync(0);
    Object.assign(document, { visibilityState: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(states).toEqual(['connecting', 'live', 'asleep']);
    Object.assign(document, { visibilityState: 'visible' });
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(bodies).toHaveLength(2);
    stop();
  });
});
