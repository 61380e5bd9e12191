import type { Disposition, DispositionReason, EntryOutcome } from './types.ts';

/** What a sentence of "why this time" is about. Each code has its own translated sentence. */
export type ExplanationCode =
  | 'gun-recorded'
  | 'gun-planned'
  | 'gun-missing'
  | 'start-from-mat'
  | 'start-from-manual'
  | 'start-from-gun'
  | 'start-from-planned-gun'
  | 'start-missing'
  | 'checkpoint-missed'
  | 'finish-from-read'
  | 'finish-from-backup'
  | 'finish-from-manual'
  | 'not-finished'
  | 'reads-not-used'
  | 'section-suspiciously-fast'
  | 'rounded'
  | 'ranked-by'
  | 'tie-rule'
  | 'penalty'
  | 'ruling'
  | 'ruling-overruled'
  | 'dead-heat'
  | 'not-ranked';

/** A value to be put into a sentence: a name, a number, an instant or a duration in milliseconds (by its key's ending). */
export type ExplanationParams = Readonly<Record<string, string | number | null>>;

/**
 * One sentence of "why this time". Keys of `params` tell their unit: `…At` is an instant in UTC milliseconds,
 * `…Ms` a duration, `count` a number; everything else is text.
 */
export interface ExplanationSentence {
  readonly code: ExplanationCode;
  readonly params: ExplanationParams;
  /** The facts the sentence rests on. */
  readonly factIds: readonly string[];
}

/** Why an entry has the time it has. */
export interface EntryExplanation {
  readonly outcome: EntryOutcome;
  /** The fate of every read, in order of time; those of the guide at the end. */
  readonly dispositions: readonly Disposition[];
  readonly sentences: readonly ExplanationSentence[];
}

/** Reasons that a human should look at. */
export const reasonsForReview: readonly DispositionReason[] = ['after-withdrawal', 'out-of-order'];
