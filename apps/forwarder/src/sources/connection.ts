import type { Socket } from 'node:net';
import type { Answer } from '../dialogues/dialogue.ts';
import { notice } from '../status/source-status.ts';
import type { SourceParts } from './source.ts';

const TICK_MS = 1_000;
/** A reader that says nothing at all for that long is called again, as a broken line is not noticed otherwise. */
const KEEP_ALIVE_MS = 15_000;

/**
 * Serves one connection to its end. What it says is answered only when it is on the disk. Answers whether it
 * went well; the status tells what did not.
 */
export async function serveConnection(
  socket: Socket,
  parts: SourceParts,
  signal: AbortSignal,
): Promise<boolean> {
  const { status, clock } = parts;
  const intake = parts.createIntake();
  const dialogue = parts.createDialogue();
  const ended = new AbortController();
  const stop = () => socket.destroy();
  signal.addEventListener('abort', stop, { once: true });
  socket.on('error', () => undefined);
  socket.setKeepAlive(true, KEEP_ALIVE_MS);
  socket.setNoDelay(true);
  status.openConnections++;
  status.connection = 'connected';
  status.connectionProblem = null;

  const say = (text: string) => {
    if (text !== '' && socket.writable) socket.write(text, 'latin1');
  };
  const give = async ({ say: text, clock: reading }: Answer) => {
    say(text);
    if (reading !== undefined) await parts.onClock(reading);
  };
  const ticking = tick();
  async function tick(): Promise<void> {
    while (!ended.signal.aborted) {
      await clock.wait(TICK_MS, ended.signal);
      if (!ended.signal.aborted) say(dialogue.tick(clock.now()));
    }
  }

  try {
    say(dialogue.greet(clock.now()));
    for await (const chunk of socket) {
      const at = clock.now();
      await give(dialogue.answer(await intake.push(chunk as Buffer, at)));
    }
    return true;
  } catch (error) {
    if (!signal.aborted) {
      status.connectionProblem = (error as Error).message;
      notice(status, clock.now(), `The connection broke: ${(error as Error).message}`);
    }
    return false;
  } finally {
    await intake.end(clock.now()).catch((error: Error) => notice(status, clock.now(), error.message));
    ended.abort();
    await ticking;
    signal.removeEventListener('abort', stop);
    socket.destroy();
    status.openConnections--;
    if (status.openConnections === 0) status.connection = 'waiting';
  }
}
