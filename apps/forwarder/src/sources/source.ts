import type { Clock } from '../clock.ts';
import type { SourceConfig } from '../config/config.ts';
import type { ClockReading, Dialogue } from '../dialogues/dialogue.ts';
import type { Intake } from '../intake/intake.ts';
import type { SourceStatus } from '../status/source-status.ts';

/** What every kind of source works with. */
export interface SourceParts {
  readonly config: SourceConfig;
  readonly status: SourceStatus;
  readonly clock: Clock;
  /** For every new connection or file. */
  createIntake(): Intake;
  createDialogue(): Dialogue;
  /** The reader told its clock. */
  onClock(reading: ClockReading): Promise<void>;
  /** Keeps how far a file is read, beside the journal. */
  readonly placeFile: string;
}
