import type { InstantMs } from '@backstride/domain';
import { readsPerMinute, type SourceStatus } from './source-status.ts';

/** A source as the page and the terminal show it. */
export interface SourceReport {
  readonly name: string;
  readonly format: string;
  readonly place: string;
  readonly state: string;
  readonly backlog: number;
  readonly reads: number;
  readonly readsPerMinute: number;
  /** `3 s ago`, or a dash. */
  readonly lastRead: string;
  readonly lastChip: string;
  readonly guns: number;
  /** `+120 ms (± 2)`: what is to be added to the reader's time. */
  readonly offset: string;
  readonly confirmed: number;
  readonly badLines: number;
  readonly rejected: number;
  readonly problem: string;
  /** Newest first, `HH:MM:SS text`. */
  readonly notices: readonly string[];
}

/** What to show of a source at a moment. */
export function reportOf(status: SourceStatus, now: InstantMs): SourceReport {
  const { offset } = status;
  return {
    name: status.name,
    format: status.format,
    place: status.place,
    state: stateOf(status),
    backlog: status.backlog,
    reads: status.reads,
    readsPerMinute: readsPerMinute(status, now),
    lastRead: status.lastReadAt === null ? '–' : ago(now - status.lastReadAt),
    lastChip: status.lastChip ?? '–',
    guns: status.guns,
    offset:
      offset === null
        ? '–'
        : `${offset.offsetMs > 0 ? '+' : ''}${offset.offsetMs} ms (± ${offset.uncertaintyMs})`,
    confirmed: status.recorded + status.alreadyKnown,
    badLines: status.badLines,
    rejected: status.rejected,
    problem: [status.connectionProblem, status.sendingProblem].filter((text) => text !== null).join(' '),
    notices: status.notices.map(({ at, text }) => `${timeOf(at)} ${text}`).reverse(),
  };
}

/** A source in one line. */
export function reportLine(report: SourceReport): string {
  const parts = [
    report.name,
    report.state,
    `backlog ${report.backlog}`,
    `${report.readsPerMinute}/min`,
    `last ${report.lastRead} ${report.lastChip}`,
    `confirmed ${report.confirmed}`,
    ...(report.offset === '–' ? [] : [`clock ${report.offset}`]),
    ...(report.guns === 0 ? [] : [`guns ${report.guns}`]),
    ...(report.badLines === 0 ? [] : [`bad lines ${report.badLines}`]),
    ...(report.rejected === 0 ? [] : [`refused ${report.rejected}`]),
    ...(report.problem === '' ? [] : [`! ${report.problem}`]),
  ];
  return parts.join(' · ');
}

function stateOf({ connection, openConnections }: SourceStatus): string {
  return connection === 'connected' && openConnections > 1 ? `connected (${openConnections})` : connection;
}

function ago(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 120) return `${seconds} s ago`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} min ago` : `${Math.round(seconds / 3600)} h ago`;
}

function timeOf(at: InstantMs): string {
  return new Date(at).toTimeString().slice(0, 8);
}
