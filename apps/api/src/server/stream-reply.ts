import type { ServerResponse } from 'node:http';
import type { Response } from 'graphql-sse';

/** Proxies neither keep nor change nor hold back what a stream sends. */
const STREAM_HEADERS = { 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' } as const;

/**
 * Sends an answer of graphql-sse, and ends what feeds it when the client goes away. The next message is
 * taken when the one before is written, so that a slow client holds back its own stream only.
 */
export async function sendStream(raw: ServerResponse, [body, init]: Response): Promise<void> {
  raw.writeHead(init.status, init.statusText, { ...init.headers, ...STREAM_HEADERS });
  if (body === null || typeof body === 'string') {
    raw.end(body ?? undefined);
    return;
  }
  const end = () => void body.return();
  raw.once('close', end);
  try {
    for await (const message of body) if (!(await written(raw, message))) break;
  } finally {
    raw.off('close', end);
    raw.end();
  }
}

function written(raw: ServerResponse, message: string): Promise<boolean> {
  if (!raw.writable) return Promise.resolve(false);
  return new Promise((resolve) => raw.write(message, (error) => resolve(!error)));
}
