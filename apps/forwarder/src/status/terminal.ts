import type { InstantMs } from '@backstride/domain';
import { reportLine, reportOf } from './report.ts';
import type { SourceStatus } from './source-status.ts';

/** Where the terminal view goes; `process.stdout` is one. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

const PLAIN_EVERY_MS = 10_000;

/**
 * Makes a function that shows the status, to be called once a second: on a terminal one line per source that is
 * drawn anew, elsewhere plain lines when something changed, at most every ten seconds, and new notices at once.
 */
export function createTerminalView(
  screen: Screen,
  sources: readonly SourceStatus[],
): (now: InstantMs) => void {
  let drawn = 0;
  let plainAt = Number.NEGATIVE_INFINITY;
  let lastPlain = '';
  const shown = new WeakSet<object>();

  function newNotices(): string[] {
    return sources.flatMap((status) =>
      status.notices
        .filter((each) => !shown.has(each) && shown.add(each))
        .map(({ text }) => `${status.name}: ${text}`),
    );
  }

  return (now) => {
    const notices = newNotices();
    const lines = sources.map((status) => reportLine(reportOf(status, now)));
    if (screen.isTTY) {
      const width = screen.columns ?? 80;
      const up = drawn > 0 ? `\u001b[${drawn}A\u001b[0J` : '';
      screen.write(
        `${up}${[...notices, ...lines.map((line) => line.slice(0, width))].map((line) => `${line}\n`).join('')}`,
      );
      drawn = lines.length;
      return;
    }
    for (const line of notices) screen.write(`${line}\n`);
    const plain = lines.map((line) => `${line}\n`).join('');
    if (plain === lastPlain || now - plainAt < PLAIN_EVERY_MS) return;
    plainAt = now;
    lastPlain = plain;
    screen.write(plain);
  };
}
