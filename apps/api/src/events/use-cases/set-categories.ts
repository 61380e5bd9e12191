import type { ApiContext } from '../../server/context.ts';
import { createInputChecks } from '../../server/input-checks.ts';
import { invalidInput, notFound } from '../../server/user-errors.ts';
import { changeSetup } from '../change-setup.ts';
import type { RaceModel } from '../models.ts';
import { findManagedRace } from '../policy.ts';
import { findCategoriesOfRaces } from '../race-queries.ts';

const MAX_CATEGORIES = 100;

/** Makes the race's categories these; runners leave those that go. */
export async function setCategories(
  context: ApiContext,
  input: {
    readonly raceId: string;
    readonly categories: readonly { readonly key: string; readonly name: string }[];
  },
) {
  const managed = await findManagedRace(context, input.raceId);
  if (managed === null) return notFound('race', ['raceId']);
  const { race } = managed;
  const checks = createInputChecks();
  checks.range(input.categories.length, ['categories'], { min: 0, max: MAX_CATEGORIES });
  const rows = new Map<string, { key: string; name: string }>();
  for (const [position, category] of input.categories.entries()) {
    const key = checks.text(category.key, ['categories', position, 'key'], { min: 1, max: 60 });
    const name = checks.text(category.name, ['categories', position, 'name'], { min: 1, max: 120 });
    if (rows.has(key))
      checks.add({
        code: 'CATEGORY_TWICE',
        params: { category: key },
        message: `The category “${key}” stands twice. Give each its own key.`,
        path: ['categories', position, 'key'],
      });
    rows.set(key, { key, name });
  }
  if (checks.problems.length > 0) return invalidInput(checks.problems);
  return changeSetup<{ readonly __typename: 'SetCategoriesSuccess'; readonly race: RaceModel }>(
    context,
    race.eventId,
    async ({ tx, audit }) => {
      const known = await findCategoriesOfRaces(tx, [race.id]);
      const gone = known.filter((category) => !rows.has(category.key)).map((category) => category.key);
      if (gone.length > 0)
        await tx
          .deleteFrom('entry_categories')
          .where('category_key', 'in', gone)
          .where('entry_id', 'in', tx.selectFrom('entries').select('id').where('race_id', '=', race.id))
          .execute();
      await tx.deleteFrom('categories').where('race_id', '=', race.id).execute();
      if (rows.size > 0)
        await tx
          .insertInto('categories')
          .values(
            [...rows.values()].map((row, ordinal) => ({
              ...row,
              ordinal,
              event_id: race.eventId,
              race_id: race.id,
            })),
          )
          .execute();
      await audit({
        action: 'categories-changed',
        subject: race.name,
        before: Object.fromEntries(known.map((category) => [category.key, category.name])),
        after: Object.fromEntries([...rows.values()].map((category) => [category.key, category.name])),
      });
      return { __typename: 'SetCategoriesSuccess', race };
    },
  );
}
