import { connect, createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A port that somebody else listens on. */
export class PortInUseError extends Error {
  override name = 'PortInUseError';
}

/**
 * Makes sure that a port can be listened on.
 * @throws PortInUseError with the variable that chooses another port.
 */
export function requireFreePort(options: { port: number; variable: string; purpose: string }): Promise<void> {
  const { port, variable, purpose } = options;
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EACCES' ? 'may not be opened by this user' : 'is in use by another program';
      reject(
        new PortInUseError(
          `Port ${port}, meant for ${purpose}, ${why}. Stop that program or choose another port: ` +
            `${variable}=${port + 10} npm start`,
        ),
      );
    });
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

/** Resolves when something accepts connections on the port of this machine; rejects when `signal` aborts. */
export async function waitForPort(port: number, signal: AbortSignal): Promise<void> {
  while (!(await accepts(port))) await delay(50, undefined, { signal });
}

/** Resolves when the address answers with 200; rejects when `signal` aborts. */
export async function waitForOk(url: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    const ok = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(2_000)]) }).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await delay(50, undefined, { signal });
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
