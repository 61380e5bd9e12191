import { isSlug, slugify } from '@backstride/domain';
import type { InputChecks } from '../server/input-checks.ts';

/** The slug that was asked for, checked; or one made from the name. */
export function chooseSlug(
  checks: InputChecks,
  options: {
    readonly slug: string | null | undefined;
    readonly name: string;
    readonly fallback: string;
  },
): string {
  const { slug } = options;
  if (slug === null || slug === undefined || slug === '') return slugify(options.name, options.fallback);
  if (!isSlug(slug))
    checks.add({
      code: 'SLUG_INVALID',
      params: { slug: slug.slice(0, 60) },
      message: `“${slug.slice(0, 60)}” can't stand in an address. Use 2 to 48 lower-case letters, digits and single hyphens.`,
      path: ['slug'],
    });
  return slug;
}
