/** Languages that pages and mails are written in. */
export const LOCALES = ['en', 'de'] as const;
export type Locale = (typeof LOCALES)[number];

/** Is this one of the languages of the instance? */
export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}

/**
 * The language to write in: the person's own choice, else the best of the browser's `Accept-Language`,
 * else English.
 */
export function chooseLocale(options: {
  readonly chosen: string | null;
  readonly acceptLanguage: string | null;
}): Locale {
  if (options.chosen !== null && isLocale(options.chosen)) return options.chosen;
  const wished = (options.acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map(parseWish)
    .sort((one, other) => other.weight - one.weight);
  for (const { language, weight } of wished) if (weight > 0 && isLocale(language)) return language;
  return 'en';
}

function parseWish(part: string): { readonly language: string; readonly weight: number } {
  const [tag = '', ...params] = part.trim().toLowerCase().split(';');
  const weight = params.map((param) => /^\s*q=([\d.]+)\s*$/.exec(param)?.[1]).find((q) => q !== undefined);
  return { language: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) };
}
