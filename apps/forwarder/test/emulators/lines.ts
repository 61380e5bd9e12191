import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A reader that waits for the forwarder to connect. */
export interface EmulatedServer {
  readonly port: number;
  /** Connections so far. */
  readonly connections: number;
  close(): Promise<void>;
}

/** Waits on a port of its own and hands every connection over. */
export async function openServer(onConnection: (socket: Socket) => void): Promise<EmulatedServer> {
  const open = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => open.delete(socket));
    onConnection(socket);
  });
  server.listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    get connections() {
      return connections;
    },
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Connects as a reader that calls the forwarder. */
export async function openClient(port: number): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port });
  await once(socket, 'connect');
  socket.on('error', () => undefined);
  return socket;
}

/** Calls back with every line that the other side says. */
export function onLines(socket: Socket, end: string, hear: (line: string) => void): void {
  let held = '';
  socket.on('data', (chunk: Buffer) => {
    const parts = (held + chunk.toString('latin1')).split(end);
    held = parts.pop() ?? '';
    for (const part of parts) hear(part.replace(/^[\r\n]+/, ''));
  });
}
