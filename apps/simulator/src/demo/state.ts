import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type InstantMs, instantMs } from '@backstride/domain';
import { writePrivately } from './logins.ts';

/** What the demo remembers between two starts; everything else follows from it. */
export interface DemoState {
  /** All chance comes from it. */
  readonly seed: string;
  /** When the demo was first started. */
  readonly begunAt: InstantMs;
  /** The race day that runs, from 1. */
  readonly edition: number;
  /** Gun of its first wave. */
  readonly gunAt: InstantMs;
}

/** The state of the last start, or null where the demo never ran. */
export async function readState(dataDir: string): Promise<DemoState | null> {
  const text = await readFile(stateFile(dataDir), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : (JSON.parse(text) as DemoState);
}

export async function writeState(dataDir: string, state: DemoState): Promise<DemoState> {
  await writePrivately(stateFile(dataDir), state);
  return state;
}

/** The first race day; the gun went off `headStartMs` ago. */
export function beginState({ now, headStartMs }: { now: InstantMs; headStartMs: number }): DemoState {
  return {
    seed: randomBytes(8).toString('hex'),
    begunAt: now,
    edition: 1,
    gunAt: roundGun(now - headStartMs),
  };
}

/** The race day after this one. */
export function nextEdition(
  state: DemoState,
  { now, headStartMs }: { now: InstantMs; headStartMs: number },
): DemoState {
  return { ...state, edition: state.edition + 1, gunAt: roundGun(now - headStartMs) };
}

/** Guns go off at full minutes, nearly. */
function roundGun(at: number): InstantMs {
  return instantMs(Math.floor(at / 60_000) * 60_000 + 412);
}

function stateFile(dataDir: string): string {
  return path.join(dataDir, 'demo-race.json');
}
