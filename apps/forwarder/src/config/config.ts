import { type ReadFormat, readFormats } from '@backstride/domain/timing/formats';
import { z } from 'zod';

const name = z
  .string()
  .regex(/^[\w.-]{1,64}$/, 'must have 1 to 64 letters, digits, “.”, “_” or “-”: it is the reader’s name');
const readerId = z.string().min(1).max(64);
const timingPoint = z.string().min(1).max(24);
const port = z.number().int().min(0).max(65_535);
const address = z
  .string()
  .regex(/^[^\s:]+:\d{1,5}$/, 'must be host:port, such as 192.168.1.50:3601')
  .transform((text) => {
    const colon = text.lastIndexOf(':');
    return { host: text.slice(0, colon), port: Number(text.slice(colon + 1)) };
  });
const zone = z.string().refine(isZone, 'is not a time zone; write it like Europe/Berlin');

const source = z
  .strictObject({
    /** Names the journal, and is the reader id of every read unless `locations` say otherwise. */
    name,
    format: z.enum(readFormats as [ReadFormat, ...ReadFormat[]]),
    /** Code of the timing point; absent: where the set-up of the event says that the reader stands. */
    timingPoint: timingPoint.optional(),
    timeZone: zone.optional(),
    /** Waits here for readers to connect: a port, on `host`. */
    listen: port.optional(),
    host: z.string().default('0.0.0.0'),
    connect: address.optional(),
    /** Follows a file that grows. */
    tail: z.string().min(1).optional(),
    /** Sends a whole file once. */
    replay: z.string().min(1).optional(),
    /** Several readers on one connection or in one file, told apart by the location that their lines name. */
    locations: z.array(z.strictObject({ location: z.string().min(1), readerId, timingPoint })).default([]),
    /** A gun of this reader starts these; `match` is a part of what the reader calls the gun. */
    guns: z
      .array(
        z.strictObject({
          raceId: z.string().regex(/^rac_[0-9a-f]{32}$/, 'must be the id of a race: rac_…'),
          waveId: z
            .string()
            .regex(/^wav_[0-9a-f]{32}$/, 'must be the id of a wave: wav_…')
            .optional(),
          match: z.string().min(1).optional(),
        }),
      )
      .default([]),
    /** Sends the measured clock offset, so that results count with it. */
    recordClockOffset: z.boolean().default(false),
    /** The day on which a RACE RESULT decoder without GPS was switched on. */
    clockDayZero: z.iso.date().optional(),
    /** For files whose lines have no date: a moment within twelve hours of all of them. */
    around: z.iso.datetime({ offset: true }).optional(),
    /** MYLAPS asks for one of two layouts; both are understood. */
    mylapsVersion: z.union([z.literal(1), z.literal(2)]).default(2),
  })
  .refine(
    ({ listen, connect, tail, replay }) =>
      [listen, connect, tail, replay].filter((way) => way !== undefined).length === 1,
    'needs exactly one of listen, connect, tail and replay',
  );

const config = z
  .strictObject({
    /** Where Backstride is, such as https://run.example.org. */
    api: z.url({ protocol: /^https?$/ }),
    event: z.string().regex(/^evt_[0-9a-f]{32}$/, 'must be the id of an event: evt_…'),
    token: z.string().regex(/^bst_[\w-]{32}$/, 'must be an event token: bst_…'),
    /** The readers’ zone: their clocks tell local time. */
    timeZone: zone,
    /** Folder for journals; nothing in it is ever deleted. */
    journal: z.string().min(1).default('forwarder-journal'),
    /** Port of the status page on this computer; null for none. */
    page: port.nullable().default(4790),
    sources: z.array(source).min(1),
  })
  .refine(
    ({ sources }) => new Set(sources.map((each) => each.name.toLowerCase())).size === sources.length,
    'has two sources of one name',
  );

export type SourceConfig = z.output<typeof source>;
export type ForwarderConfig = z.output<typeof config>;

/** A set-up that can't be used; the message names every problem and where it stands. */
export class ConfigError extends Error {}

/**
 * Reads a set-up.
 * @throws ConfigError
 */
export function parseConfig(value: unknown): ForwarderConfig {
  const parsed = config.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    ({ path, message }) => `  ${path.length === 0 ? 'the set-up' : path.join('.')}: ${message}`,
  );
  throw new ConfigError(`The set-up of the forwarder can't be used:\n${problems.join('\n')}`);
}

function isZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }) !== null;
  } catch {
    return false;
  }
}
