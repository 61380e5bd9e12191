import type { InstantMs } from '@backstride/domain';
import type { Dialogue } from './dialogue.ts';
import { clockTime } from './local-time.ts';

const TIME = /^(\d{1,2}:\d\d:\d\d) (\d\d)-(\d\d)-(\d{4})/;
const ASK_EVERY_MS = 60_000;

/**
 * RFID Timing Ultra and Joey, TCP 23: reads come by themselves; the time is asked for at first and once a minute.
 * It is told in whole seconds.
 */
export function createUltraDialogue(): Dialogue {
  let askedAt: InstantMs | null = null;
  let lastAskedAt: InstantMs | null = null;
  const ask = (at: InstantMs) => {
    askedAt = at;
    lastAskedAt = at;
    return 'r\r\n';
  };
  return {
    greet: ask,
    answer({ lines, at }) {
      for (const line of lines) {
        const [, time = '', day, month, year] = TIME.exec(line) ?? [];
        const localTime = clockTime({ date: `${year}-${month}-${day}`, time });
        if (localTime === null || askedAt === null) continue;
        const clock = { localTime, askedAt, answeredAt: at, stepMs: 1000 };
        askedAt = null;
        return { say: '', clock };
      }
      return { say: '' };
    },
    tick: (at) => (lastAskedAt !== null && at - lastAskedAt < ASK_EVERY_MS ? '' : ask(at)),
  };
}
