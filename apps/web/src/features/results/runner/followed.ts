/** Cookie that holds the bibs this device follows in one race; its path is the race's page. */
export const followedCookie = 'backstride-follow';

/** More would crowd out the list itself. */
export const MOST_FOLLOWED = 12;

/** Bibs from the cookie's decoded value, without doubles. */
export function readFollowed(value: string | undefined): readonly string[] {
  const bibs = (value ?? '').split('\n').filter((bib) => bib !== '' && bib.length <= 12);
  return [...new Set(bibs)].slice(0, MOST_FOLLOWED);
}

/** The bibs with one more or one less; the newest stands first, the oldest makes room. */
export function toggleFollowed(bibs: readonly string[], bib: string): readonly string[] {
  if (bibs.includes(bib)) return bibs.filter((other) => other !== bib);
  return [bib, ...bibs].slice(0, MOST_FOLLOWED);
}

const ONE_YEAR_S = 365 * 24 * 3600;

/** The whole `document.cookie` assignment; an empty list forgets the cookie. */
export function followedCookieText(options: { racePath: string; bibs: readonly string[] }): string {
  const { racePath, bibs } = options;
  const age = bibs.length === 0 ? 0 : ONE_YEAR_S;
  const value = encodeURIComponent(bibs.join('\n'));
  return `${followedCookie}=${value}; path=${racePath}; max-age=${age}; samesite=lax`;
}
