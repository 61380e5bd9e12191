/** Languages that have a folder below messages/, English first as the one that fills gaps. */
export const locales: readonly string[] = (process.env.BACKSTRIDE_LOCALES ?? 'de,en').split(',');

export const fallbackLocale = 'en';

/** Holds the visitor's own choice; without it the browser's Accept-Language decides. */
export const localeCookie = 'backstride-locale';

/** The catalogues of each language, one file per slice. */
export const catalogues = [
  'common',
  'identity',
  'clubs',
  'activities',
  'leaderboards',
  'plans',
  'events',
  'timing',
  'results',
  'records',
] as const;

/** What a language calls itself: "Deutsch" for `de`. */
export function ownLanguageName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/**
 * The language to answer in: the cookie when it names one we have, else the best of Accept-Language
 * (by its q values; `de-AT` is served by `de`), else English.
 */
export function chooseLocale(wish: { cookie: string | undefined; acceptLanguage: string | null }): string {
  if (wish.cookie !== undefined && locales.includes(wish.cookie)) return wish.cookie;
  const ranked = (wish.acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((item) => item.trim()).find((item) => item.startsWith('q='));
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .filter((entry) => entry.tag !== '' && entry.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of ranked) {
    const match =
      locales.find((locale) => locale.toLowerCase() === tag) ??
      locales.find((locale) => locale.toLowerCase() === tag.split('-')[0]);
    if (match !== undefined) return match;
  }
  return fallbackLocale;
}
