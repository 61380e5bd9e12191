/** A zone to choose, and its clocks as they are now (`UTC−5`). */
export type ZoneChoice = { readonly id: string; readonly offset: string };

/** Every zone that the runtime knows by name, `first` at the top. */
export function listZones(options: { locale: string; first: string }): readonly ZoneChoice[] {
  const names = new Set([options.first, ...Intl.supportedValuesOf('timeZone'), 'UTC']);
  return [...names].map((id) => ({ id, offset: offsetOf(id, options.locale) }));
}

/** The zone that somebody typed: its whole name in any case, or its city alone; undefined when there is none. */
export function findZone(typed: string): string | undefined {
  const wanted = typed.trim().replaceAll(/\s+/g, '_').toLowerCase();
  const names = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
  const found =
    names.find((id) => id.toLowerCase() === wanted) ??
    names.find((id) => id.toLowerCase().split('/').at(-1) === wanted);
  if (found !== undefined || !typed.includes('/')) return found;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: typed.trim() }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

function offsetOf(timeZone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' }).formatToParts();
  return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? '').replace('GMT', 'UTC');
}
