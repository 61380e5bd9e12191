import { isSlug, MAX_SLUG_LENGTH, MIN_SLUG_LENGTH } from '@backstride/domain';
import type { InputChecks } from '../server/input-checks.ts';

/** The slug when it can be one; else a problem is noted. */
export function checkSlug(checks: InputChecks, slug: string): string {
  if (!isSlug(slug))
    checks.add({
      code: 'SLUG_INVALID',
      params: { min: MIN_SLUG_LENGTH, max: MAX_SLUG_LENGTH },
      message: `An address has ${MIN_SLUG_LENGTH} to ${MAX_SLUG_LENGTH} lower-case letters a–z, digits and single hyphens, and is not a word that the pages need themselves.`,
      path: ['slug'],
    });
  return slug;
}
