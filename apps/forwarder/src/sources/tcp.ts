import { once } from 'node:events';
import { createServer, connect as openSocket, type Socket } from 'node:net';
import { backoffMs } from '../clock.ts';
import { notice } from '../status/source-status.ts';
import { serveConnection } from './connection.ts';
import type { SourceParts } from './source.ts';

const AGAIN = { firstMs: 500, longestMs: 5_000 };

/** Waits for readers and serves any number of them, until the signal comes. `onListening` is told the port. */
export async function listen(
  parts: SourceParts,
  options: { readonly host: string; readonly port: number; readonly onListening: (port: number) => void },
  signal: AbortSignal,
): Promise<void> {
  const { status, clock } = parts;
  for (let attempt = 0; !signal.aborted; attempt++) {
    const serving = new Set<Promise<boolean>>();
    const server = createServer((socket) => {
      const served = serveConnection(socket, parts, signal).finally(() => serving.delete(served));
      serving.add(served);
    });
    try {
      server.listen({ host: options.host, port: options.port });
      await once(server, 'listening', { signal });
      status.connection = 'waiting';
      status.connectionProblem = null;
      const address = server.address();
      options.onListening(typeof address === 'object' && address !== null ? address.port : 0);
      attempt = 0;
      await once(server, 'error', { signal }).then(([error]) => {
        throw error;
      });
    } catch (error) {
      if (!signal.aborted) fail(parts, `Port ${options.port} can't be opened: ${(error as Error).message}`);
    } finally {
      server.close();
      await Promise.all(serving);
    }
    await clock.wait(backoffMs(attempt, AGAIN), signal);
  }
}

/** Connects to a reader, and again whenever the connection ends, until the signal comes. */
export async function connect(
  parts: SourceParts,
  options: { readonly host: string; readonly port: number },
  signal: AbortSignal,
): Promise<void> {
  let attempt = 0;
  while (!signal.aborted) {
    try {
      parts.status.connection = 'waiting';
      const socket = await openTo(options, signal);
      if (await serveConnection(socket, parts, signal)) {
        attempt = 0;
        if (!signal.aborted) fail(parts, 'The reader ended the connection.');
      }
    } catch (error) {
      if (!signal.aborted)
        fail(parts, `${options.host}:${options.port} can't be reached: ${(error as Error).message}`);
    }
    await parts.clock.wait(backoffMs(attempt++, AGAIN), signal);
  }
}

async function openTo(
  { host, port }: { readonly host: string; readonly port: number },
  signal: AbortSignal,
): Promise<Socket> {
  const socket = openSocket({ host, port });
  try {
    await once(socket, 'connect', { signal });
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

function fail({ status, clock }: SourceParts, message: string): void {
  if (status.connectionProblem !== message) notice(status, clock.now(), message);
  status.connectionProblem = message;
}
