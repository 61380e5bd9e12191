import type { SourceConfig } from '../config/config.ts';
import { createChronotrackDialogue } from './chronotrack.ts';
import { type Dialogue, silent } from './dialogue.ts';
import { createJchipDialogue } from './jchip.ts';
import { createMylapsDialogue } from './mylaps.ts';
import { createRaceresultDialogue, type FetchedPassings } from './raceresult.ts';
import { createUltraDialogue } from './ultra.ts';

/** Keeps how far the passings of a decoder are fetched, from one connection to the next. */
export interface FetchMemory {
  get(): FetchedPassings | null;
  set(fetched: FetchedPassings): void;
}

/** The forwarder's side of a new connection. */
export function createDialogue(config: SourceConfig, memory: FetchMemory): Dialogue {
  switch (config.format) {
    case 'mylaps':
      return createMylapsDialogue({ version: config.mylapsVersion });
    case 'raceresult':
      return createRaceresultDialogue({ fetched: memory.get(), onFetched: (fetched) => memory.set(fetched) });
    case 'chronotrack':
      return createChronotrackDialogue();
    case 'ultra':
      return createUltraDialogue();
    case 'jchip':
      return createJchipDialogue();
    default:
      return silent;
  }
}
