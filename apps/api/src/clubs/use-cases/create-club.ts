import { numberedSlug, slugify } from '@backstride/domain';
import { inTransaction, isUniqueViolation } from '../../db/index.ts';
import type { CreateClubInput } from '../../server/__generated__/resolvers.ts';
import type { ApiContext } from '../../server/context.ts';
import { forbidden } from '../../server/errors.ts';
import { createInputChecks } from '../../server/input-checks.ts';
import { conflict, invalidInput } from '../../server/user-errors.ts';
import { requireViewer } from '../../server/viewer.ts';
import { fromWire } from '../../server/wire-names.ts';
import { writeAudit } from '../audit.ts';
import { type ClubFields, insertClub, insertMember } from '../commands.ts';
import { ownsAnyClub } from '../queries.ts';
import { checkSlug } from '../slug-check.ts';
import { weekdayNumber } from '../weekdays.ts';

const MAX_SLUG_ATTEMPTS = 50;

/** Makes a club that the viewer owns. A slug of their own has to be free; one made of the name is numbered. */
export async function createClub(context: ApiContext, input: CreateClubInput) {
  const { accountId, isInstanceOwner } = requireViewer(context);
  if (!isInstanceOwner && !(await ownsAnyClub(context.db, accountId))) throw forbidden();
  const checks = createInputChecks();
  const name = checks.text(input.name, ['name'], { min: 1, max: 120 });
  const wished = input.slug == null ? null : checkSlug(checks, input.slug);
  const fields = {
    name,
    description: checks.text(input.description ?? '', ['description'], {
      min: 0,
      max: 4_000,
      hasLines: true,
    }),
    timeZone: input.timeZone,
    firstWeekday: weekdayNumber(input.firstWeekday),
    units: fromWire(input.units),
  };
  if (checks.problems.length > 0) return invalidInput(checks.problems);
  const slugs = wished === null ? proposals(slugify(name)) : [wished];
  for (const slug of slugs) {
    const club = await saveClub(context, { accountId, fields: { ...fields, slug } });
    if (club !== null) return { __typename: 'CreateClubSuccess' as const, club };
  }
  return slugTaken(slugs[0] ?? '');
}

/** The error for a slug that another club has. */
export function slugTaken(slug: string) {
  return conflict({
    code: 'SLUG_TAKEN',
    params: { slug },
    message: `Another club has the address ${slug} already. Choose another one.`,
    path: ['slug'],
  });
}

function proposals(slug: string): readonly string[] {
  return Array.from({ length: MAX_SLUG_ATTEMPTS }, (_, index) => numberedSlug(slug, index + 1));
}

async function saveClub(
  context: ApiContext,
  options: { readonly accountId: string; readonly fields: ClubFields },
) {
  try {
    return await inTransaction(context.db, async ({ tx }) => {
      const club = await insertClub(tx, options.fields);
      await insertMember(tx, { clubId: club.id, accountId: options.accountId, role: 'owner' });
      await writeAudit(tx, {
        accountId: options.accountId,
        clubId: club.id,
        action: 'club-created',
        subject: club.name,
        after: { ...options.fields },
      });
      return club;
    });
  } catch (error) {
    if (isUniqueViolation(error, 'clubs_slug_key')) return null;
    throw error;
  }
}
