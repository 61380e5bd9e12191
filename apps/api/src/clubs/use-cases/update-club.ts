import { inTransaction, isUniqueViolation } from '../../db/index.ts';
import type { UpdateClubInput } from '../../server/__generated__/resolvers.ts';
import type { ApiContext } from '../../server/context.ts';
import { createInputChecks } from '../../server/input-checks.ts';
import { invalidInput } from '../../server/user-errors.ts';
import { fromWire } from '../../server/wire-names.ts';
import { openClub } from '../access.ts';
import { changedValues, writeAudit } from '../audit.ts';
import { type ClubFields, updateClubRow } from '../commands.ts';
import { checkSlug } from '../slug-check.ts';
import { weekdayNumber } from '../weekdays.ts';
import { slugTaken } from './create-club.ts';

/** Changes what the input names of a club; null and absent fields stay as they are. */
export async function updateClub(context: ApiContext, input: UpdateClubInput) {
  const access = await openClub(context, { clubId: input.clubId, action: 'club.edit' });
  if ('code' in access) return access;
  const { club, accountId } = access;
  const checks = createInputChecks();
  const fields: ClubFields = {
    name: input.name == null ? club.name : checks.text(input.name, ['name'], { min: 1, max: 120 }),
    slug: input.slug == null ? club.slug : checkSlug(checks, input.slug),
    description:
      input.description == null
        ? club.description
        : checks.text(input.description, ['description'], { min: 0, max: 4_000, hasLines: true }),
    timeZone: input.timeZone ?? club.timeZone,
    firstWeekday: input.firstWeekday == null ? club.firstWeekday : weekdayNumber(input.firstWeekday),
    units: input.units == null ? club.units : fromWire(input.units),
  };
  if (checks.problems.length > 0) return invalidInput(checks.problems);
  const { id: _, ...before } = club;
  const changes = changedValues({ ...before }, { ...fields });
  if (Object.keys(changes.after).length === 0) return { __typename: 'UpdateClubSuccess' as const, club };
  try {
    const saved = await inTransaction(context.db, async ({ tx }) => {
      await writeAudit(tx, {
        accountId,
        clubId: club.id,
        action: 'club-changed',
        subject: club.name,
        ...changes,
      });
      return updateClubRow(tx, club.id, fields);
    });
    context.loaders.clubs.clubById.clear(club.id).prime(club.id, saved);
    return { __typename: 'UpdateClubSuccess' as const, club: saved };
  } catch (error) {
    if (isUniqueViolation(error, 'clubs_slug_key')) return slugTaken(fields.slug);
    throw error;
  }
}
