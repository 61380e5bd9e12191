import type { Dialogue } from './dialogue.ts';

const SERVER = 'Backstride';
const FIELDS = 'c|ct|d|l|dv|re|an|g|b|n|t';

/** Batches that are sent again and again until somebody acknowledges them. */
const ACKNOWLEDGED = new Set(['Store', 'Passing', 'Marker']);

/**
 * MYLAPS Timing & Scoring, TCP 3097: the forwarder is the server. A batch is acknowledged by its number, and only
 * when it is on the disk; one without its number was cut off, and comes again.
 */
export function createMylapsDialogue({ version }: { readonly version: 1 | 2 }): Dialogue {
  return {
    greet: () => '',
    answer({ messages }) {
      let say = '';
      for (const { kind, batchNumber } of messages)
        if (kind === 'Pong')
          say += version === 1 ? `${SERVER}@AckPong@$` : `${SERVER}@AckPong@Version2.1@${FIELDS}@$`;
        else if (kind === 'Ping') say += `${SERVER}@AckPing@$`;
        else if (ACKNOWLEDGED.has(kind) && batchNumber !== null)
          say += `${SERVER}@Ack${kind}@${batchNumber}@$`;
      return { say };
    },
    tick: () => '',
  };
}
