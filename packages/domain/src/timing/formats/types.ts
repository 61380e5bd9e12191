/** The reader formats that are understood; `ultra` is the live line of an RFID Ultra, `ultra-file` its file. */
export type ReadFormat =
  | 'ipico'
  | 'raceresult'
  | 'mylaps'
  | 'chronotrack'
  | 'ultra'
  | 'ultra-file'
  | 'jchip'
  | 'impinj';

/** What the reader's clock showed, in the event's own zone; no reader tells an offset. */
export interface ReaderLocalTime {
  /** yyyy-MM-dd, years 2000 to 2080; null when the reader tells only a time of day. */
  readonly date: string | null;
  /** Milliseconds since midnight, 0 to 86,399,999; finer fractions are cut off. */
  readonly timeOfDayMs: number;
  /** Midnights since the reader was switched on (RACE RESULT without GPS); null everywhere else. */
  readonly clockDay: number | null;
}

interface ParsedReadBase {
  /** Line in the file, or since the connection, counted from 1. */
  readonly lineNumber: number;
  /** The line as it came (for MYLAPS the record inside its message), without line end and padding. */
  readonly raw: string;
  /** What the line calls its reader, box or location; null where the format has no such field. */
  readonly readerId: string | null;
  /** What the line calls the timing point, where it does. */
  readonly pointName: string | null;
  /** Antenna, loop or port in the reader's own counting. */
  readonly antenna: string | null;
  readonly localTime: ReaderLocalTime;
  /** The reader's own running number of this record: a gap means that something is missing. */
  readonly sequenceNumber: number | null;
}

/** A reader saw a chip. */
export interface ParsedChipRead extends ParsedReadBase {
  readonly kind: 'read';
  /** As the reader writes it: leading zeros and case are kept. */
  readonly chip: string;
  /** Only where the format means dBm; other scales of strength are left out. */
  readonly rssiDbm: number | null;
  /** IPICO marks the first and the last read of a passing; null for every other read. */
  readonly seen: 'first' | 'last' | null;
}

/** A start signal that the reader recorded. */
export interface ParsedGun extends ParsedReadBase {
  readonly kind: 'gun';
  /** What the operator called it. */
  readonly name: string | null;
}

export type ParsedRead = ParsedChipRead | ParsedGun;

/** A MYLAPS message; a batch number asks for `<server>@Ack<kind>@<number>@$`, or it is sent again. */
export interface MylapsMessage {
  readonly lineNumber: number;
  readonly location: string;
  /** The function word: Store, Passing, Marker, Pong, AckPing, … */
  readonly kind: string;
  readonly batchNumber: string | null;
}

export type ParseProblemCode =
  | 'format-unknown'
  | 'line-too-long'
  | 'not-a-record'
  | 'wrong-field-count'
  | 'wrong-length'
  | 'wrong-checksum'
  | 'invalid-field'
  | 'invalid-chip'
  | 'invalid-time'
  | 'invalid-date'
  | 'year-out-of-range'
  | 'batch-number-missing';

/** Why a line, or a part of it, gave no read. The rest of the input is read all the same. */
export interface ParseProblem {
  readonly lineNumber: number;
  /** The line's first 120 characters. */
  readonly raw: string;
  readonly code: ParseProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a piece of input held. Every line is in a read, in a problem, or counted as ignored. */
export interface ReadBatch {
  readonly reads: readonly ParsedRead[];
  readonly problems: readonly ParseProblem[];
  /** All problems, also those beyond the kept ones (see `parseReads`). */
  readonly problemCount: number;
  /** MYLAPS only: all messages in their order, whatever their kind. */
  readonly messages: readonly MylapsMessage[];
  /** Blank lines, headers, and the reader's other talk (status, pings, answers to commands). */
  readonly ignored: number;
  readonly lineCount: number;
}
