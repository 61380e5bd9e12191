const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const LOCAL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Epoch milliseconds of an ISO moment with `Z` or an offset; null for anything else. */
export function parseDateTime(text: string): number | null {
  const day = DATE_TIME.exec(text)?.[1];
  if (day === undefined || !isLocalDate(day)) return null;
  const value = Date.parse(text);
  return Number.isNaN(value) ? null : value;
}

/** A day that the calendar has. */
export function isLocalDate(text: string): boolean {
  if (!LOCAL_DATE.test(text)) return false;
  const value = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(value.getTime()) && value.toISOString().startsWith(text);
}

const known = new Map<string, boolean>();

/** A zone of the IANA database that this runtime knows; plain offsets are not zones. */
export function isTimeZone(text: string): boolean {
  const found = known.get(text);
  if (found !== undefined) return found;
  const valid = /^[A-Za-z]/.test(text) && canFormatIn(text);
  if (valid) known.set(text, true);
  return valid;
}

function canFormatIn(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
