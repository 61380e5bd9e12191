import { isLocale, LOCALES } from '@backstride/domain';
import type { UpdateProfileInput } from '@backstride/schema';
import type { ApiContext } from '../../server/context.ts';
import { createInputChecks } from '../../server/input-checks.ts';
import { invalidInput } from '../../server/user-errors.ts';
import { requireViewer } from '../../server/viewer.ts';

/** Changes the viewer's own name and language. An absent field stays; a null language goes by the browser. */
export async function updateProfile(context: ApiContext, input: UpdateProfileInput) {
  const viewer = requireViewer(context);
  const checks = createInputChecks();
  const name = input.name == null ? null : checks.text(input.name, ['name'], { min: 1, max: 120 });
  if (typeof input.locale === 'string' && !isLocale(input.locale))
    checks.add({
      code: 'LOCALE_UNKNOWN',
      params: { known: LOCALES.join(', ') },
      message: `The instance has these languages: ${LOCALES.join(', ')}.`,
      path: ['locale'],
    });
  if (checks.problems.length > 0) return invalidInput(checks.problems);
  await context.db
    .updateTable('accounts')
    .set({
      updated_at: new Date(context.now),
      ...(name === null ? {} : { name }),
      ...(input.locale === undefined ? {} : { locale: input.locale }),
    })
    .where('id', '=', viewer.accountId)
    .execute();
  context.loaders.identity.accountById.clear(viewer.accountId);
  return { __typename: 'UpdateProfileSuccess' as const, viewer };
}
