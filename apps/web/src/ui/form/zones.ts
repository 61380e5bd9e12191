/** A zone to choose: `text` for the eye (`America/New York`), `offset` as its clocks are now (`UTC−5`). */
export type ZoneChoice = { readonly id: string; readonly text: string; readonly offset: string };

/** Every zone that the runtime knows by name, `first` at the top; `including` is there even if it has an old name. */
export function listZones(options: {
  locale: string;
  first: string;
  including: string;
}): readonly ZoneChoice[] {
  const { locale, first, including } = options;
  const names = new Set([first, including, ...Intl.supportedValuesOf('timeZone'), 'UTC']);
  return [...names].map((id) => ({ id, text: id.replaceAll('_', ' '), offset: offsetOf(id, locale) }));
}

function offsetOf(timeZone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' }).formatToParts();
  return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? '').replace('GMT', 'UTC');
}
