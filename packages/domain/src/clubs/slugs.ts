import { foldForSearch } from '../events/index.ts';

export const MIN_SLUG_LENGTH = 2;
export const MAX_SLUG_LENGTH = 48;

/** Addresses that the product itself needs. */
const reserved = new Set(
  'admin api assets auth clubs events files graphql healthz help join login logout metrics new outbox race readyz results setup settings sign-in sign-up static uploads'.split(
    ' ',
  ),
);

/** Whether a text can stand in an address: 2 to 48 of a–z, 0–9 and single inner hyphens, and not a reserved word. */
export function isSlug(text: string): boolean {
  return (
    text.length >= MIN_SLUG_LENGTH &&
    text.length <= MAX_SLUG_LENGTH &&
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) &&
    !reserved.has(text)
  );
}

/**
 * Proposes an address for a name: `Demo Rückwärts e.V.` → `demo-ruckwarts-e-v`. A name that leaves too little
 * (or a reserved word) gets `fallback` before it.
 */
export function slugify(name: string, fallback = 'club'): string {
  const words = foldForSearch(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG_LENGTH)
    .replace(/^-+|-+$/g, '');
  if (isSlug(words)) return words;
  const tail = words.slice(0, MAX_SLUG_LENGTH - fallback.length - 1).replace(/-+$/, '');
  return tail === '' ? fallback : `${fallback}-${tail}`;
}

/** The nth slug to try while those before it are taken: `retro`, `retro-2`, `retro-3`, … */
export function numberedSlug(slug: string, attempt: number): string {
  if (attempt <= 1) return slug;
  const suffix = `-${attempt}`;
  return slug.slice(0, MAX_SLUG_LENGTH - suffix.length).replace(/-+$/, '') + suffix;
}
