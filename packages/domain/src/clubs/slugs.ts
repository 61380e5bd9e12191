/** Characters that a slug has at least and at most. */
export const SLUG_LENGTH = { min: 2, max: 60 } as const;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Letters that don't come apart into a Latin letter and a mark. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
};

/** Lower-case letters a–z, digits and single hyphens between them, 2 to 60 in all. */
export function isSlug(text: string): boolean {
  return text.length >= SLUG_LENGTH.min && text.length <= SLUG_LENGTH.max && SLUG.test(text);
}

/** A slug made of a name; null when the name has too few letters that an address can hold. */
export function slugify(name: string): string | null {
  const plain = name
    .slice(0, 4 * SLUG_LENGTH.max)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđðþıäöü]/g, (letter) => SPELLED_OUT[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '');
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, SLUG_LENGTH.max)
    .replace(/-$/, '');
  return isSlug(slug) ? slug : null;
}

/** The nth slug to try when those before it are taken: `retro`, `retro-2`, `retro-3`, … */
export function numberedSlug(slug: string, attempt: number): string {
  if (attempt <= 1) return slug;
  const suffix = `-${attempt}`;
  return slug.slice(0, SLUG_LENGTH.max - suffix.length).replace(/-$/, '') + suffix;
}
