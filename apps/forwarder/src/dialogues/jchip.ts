import type { InstantMs } from '@backstride/domain';
import type { Dialogue } from './dialogue.ts';
import { clockTime } from './local-time.ts';

const TIME = /^GT\d(\d\d)(\d\d)(\d\d)(\d\d)\d*(?:.*date=(\d{4})(\d\d)(\d\d))?/;

/**
 * J-Chip, TCP 53135: the receiver connects and says its name; it is asked for its time and then to send.
 */
export function createJchipDialogue(): Dialogue {
  let askedAt: InstantMs | null = null;
  return {
    greet: () => '',
    answer({ lines, at }) {
      let say = '';
      for (const line of lines) {
        if (/^N\d{4}/.test(line)) {
          askedAt = at;
          say += 'GT\rS0000\r';
        }
        const [, hours, minutes, seconds, hundredths, year, month, day] = TIME.exec(line) ?? [];
        const localTime = clockTime({
          date: year === undefined ? null : `${year}-${month}-${day}`,
          time: `${hours}:${minutes}:${seconds}.${hundredths}`,
        });
        if (localTime !== null && askedAt !== null)
          return { say, clock: { localTime, askedAt, answeredAt: at, stepMs: 10 } };
      }
      return { say };
    },
    tick: () => '',
  };
}
