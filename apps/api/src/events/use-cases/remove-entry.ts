import type { ApiContext } from '../../server/context.ts';
import { fromNodeId } from '../../server/node-ids.ts';
import { notFound } from '../../server/user-errors.ts';
import { changeSetup } from '../change-setup.ts';
import type { RaceModel } from '../models.ts';
import { managedEvent } from '../policy.ts';
import { deleteEntries } from '../write-entries.ts';

/** Takes an entry out of its race. Its facts stay in the log. */
export async function removeEntry(context: ApiContext, input: { readonly entryId: string }) {
  const uuid = fromNodeId('Entry', input.entryId);
  const entry = uuid === null ? null : await context.loaders.events.entry.load(uuid);
  const race = entry === null ? null : await context.loaders.events.race.load(entry.raceId);
  if (entry === null || race === null || (await managedEvent(context, entry.eventId)) === null)
    return notFound('entry', ['entryId']);
  return changeSetup<{ readonly __typename: 'RemoveEntrySuccess'; readonly race: RaceModel }>(
    context,
    entry.eventId,
    async ({ tx, audit }) => {
      await deleteEntries(tx, [entry.id]);
      await audit({
        action: 'entry-removed',
        subject: `${race.name} · ${entry.bib}`,
        before: { bib: entry.bib, clubName: entry.clubName },
      });
      return { __typename: 'RemoveEntrySuccess', race };
    },
  );
}
