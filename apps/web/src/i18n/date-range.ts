/** Days of the calendar from the first to the last (`2026-04-18`, `2026-04-19`) in words: `18–19 Apr 2026`. */
export function formatDateRange(first: string, last: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).formatRange(
    new Date(`${first}T00:00:00Z`),
    new Date(`${last}T00:00:00Z`),
  );
}
