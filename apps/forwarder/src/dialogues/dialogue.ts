import type { InstantMs } from '@backstride/domain';
import type { MylapsMessage, ParsedRead, ReaderLocalTime } from '@backstride/domain/timing/formats';

/** What a reader said; all of it is on the disk already. */
export interface Heard {
  readonly lines: readonly string[];
  readonly reads: readonly ParsedRead[];
  readonly messages: readonly MylapsMessage[];
  /** When the last piece of it arrived. */
  readonly at: InstantMs;
}

/** The reader's clock, as it told it in an answer. */
export interface ClockReading {
  readonly localTime: ReaderLocalTime;
  /** When it was asked and when the answer came. */
  readonly askedAt: InstantMs;
  readonly answeredAt: InstantMs;
  /** The finest step in which the reader told it, in milliseconds. */
  readonly stepMs: number;
}

/** What the forwarder says in turn. */
export interface Answer {
  /** Sent as it is, line ends included. */
  readonly say: string;
  readonly clock?: ClockReading;
}

/** One connection's side of a reader's protocol. Made anew for every connection. */
export interface Dialogue {
  /** Said when the connection stands. */
  greet(at: InstantMs): string;
  answer(heard: Heard): Answer;
  /** Said once a second. */
  tick(at: InstantMs): string;
}

export const NOTHING: Answer = { say: '' };

/** A reader that only talks. */
export const silent: Dialogue = {
  greet: () => '',
  answer: () => NOTHING,
  tick: () => '',
};
