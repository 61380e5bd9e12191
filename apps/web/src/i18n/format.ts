/**
 * Numbers as the visitor's language writes them. Everything here is text for the eye; the values
 * come rounded from the API, and nothing here rounds a race time: decimals are cut.
 */

/** A duration in whole milliseconds as `58:07`, `3:38:27`, `3:38:27.4`; negative ones get a minus sign. */
export function formatDuration(
  durationMs: number,
  options: { locale: string; decimals?: 0 | 1 | 2 | 3; alwaysHours?: boolean },
): string {
  const decimals = options.decimals ?? 0;
  const total = Math.abs(Math.trunc(durationMs));
  const hours = Math.floor(total / 3_600_000);
  const minutes = Math.floor(total / 60_000) % 60;
  const seconds = Math.floor(total / 1000) % 60;
  const fraction =
    decimals === 0
      ? ''
      : decimalMark(options.locale) +
        String(total % 1000)
          .padStart(3, '0')
          .slice(0, decimals);
  const withHours = hours > 0 || options.alwaysHours === true;
  const head = withHours ? `${hours}:${pad(minutes)}` : String(minutes);
  return `${durationMs < 0 ? '−' : ''}${head}:${pad(seconds)}${fraction}`;
}

/** A duration as ISO 8601 for `<time dateTime>`: `PT3H38M27.4S`. */
export function isoDuration(durationMs: number): string {
  const total = Math.abs(Math.trunc(durationMs));
  const hours = Math.floor(total / 3_600_000);
  const minutes = Math.floor(total / 60_000) % 60;
  return `PT${hours}H${minutes}M${(total % 60_000) / 1000}S`;
}

/** Pace per kilometre or mile as `5:12`, from milliseconds and metres; undefined without a distance. */
export function formatPace(
  run: { durationMs: number; distanceMetres: number },
  options: { locale: string; per?: 'km' | 'mi' },
): string | undefined {
  if (run.distanceMetres <= 0) return undefined;
  const unitMetres = options.per === 'mi' ? 1609.344 : 1000;
  const secondsPerUnit = Math.round((run.durationMs * unitMetres) / run.distanceMetres / 1000);
  return formatDuration(secondsPerUnit * 1000, { locale: options.locale });
}

/** A distance in whole metres as `400 m`, `5 km`, `42.195 km`, or in miles. */
export function formatDistance(
  distanceMetres: number,
  options: { locale: string; units?: 'metric' | 'imperial' },
): string {
  const [value, unit, digits] =
    options.units === 'imperial'
      ? ([distanceMetres / 1609.344, 'mile', 2] as const)
      : distanceMetres < 1000
        ? ([distanceMetres, 'meter', 0] as const)
        : ([distanceMetres / 1000, 'kilometer', 3] as const);
  return new Intl.NumberFormat(options.locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: digits,
  }).format(value);
}

/** A plain number with the language's grouping. */
export function formatNumber(value: number, options: { locale: string } & Intl.NumberFormatOptions): string {
  const { locale, ...rest } = options;
  return new Intl.NumberFormat(locale, rest).format(value);
}

/** An instant (UTC, ISO text or epoch ms) in a named zone. */
export function formatInstant(
  instant: string | number,
  options: { locale: string; timeZone: string; style?: 'date' | 'time' | 'seconds' | 'dateTime' },
): string {
  const parts: Record<string, Intl.DateTimeFormatOptions> = {
    date: { dateStyle: 'medium' },
    time: { timeStyle: 'short' },
    seconds: { timeStyle: 'medium' },
    dateTime: { dateStyle: 'medium', timeStyle: 'short' },
  };
  return new Intl.DateTimeFormat(options.locale, {
    ...parts[options.style ?? 'dateTime'],
    timeZone: options.timeZone,
  })
    .format(new Date(instant))
    .replaceAll('\u202f', ' '); // Engines disagree on the space before AM; the server's and the browser's text must agree.
}

/** The zone in words at that instant: "Europe/Berlin, MESZ". */
export function formatZone(instant: string | number, options: { locale: string; timeZone: string }): string {
  const name = new Intl.DateTimeFormat(options.locale, {
    timeZone: options.timeZone,
    timeZoneName: 'short',
  })
    .formatToParts(new Date(instant))
    .find((part) => part.type === 'timeZoneName')?.value;
  return name === undefined || name === options.timeZone ? options.timeZone : `${options.timeZone}, ${name}`;
}

/** A calendar day without a zone (`2026-04-19`) in words. */
export function formatLocalDate(
  date: string,
  options: { locale: string; style?: 'short' | 'medium' | 'long' | 'full' },
): string {
  return new Intl.DateTimeFormat(options.locale, {
    dateStyle: options.style ?? 'medium',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

function decimalMark(locale: string): string {
  return (
    new Intl.NumberFormat(locale).formatToParts(1.5).find((part) => part.type === 'decimal')?.value ?? '.'
  );
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
