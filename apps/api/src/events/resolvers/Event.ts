import type { EventResolvers } from '../../server/__generated__/resolvers.ts';
import { toNodeId } from '../../server/node-ids.ts';
import { pageAudit } from '../audit-page.ts';
import { phaseOf } from '../event-pages.ts';
import { pageImports } from '../imports/import-store.ts';
import { canManageEventsOf } from '../policy.ts';
import { setupProblemsOf } from '../setup-problems.ts';

export const Event: EventResolvers = {
  id: ({ id }) => toNodeId('Event', id),
  club: ({ clubId }, _args, { loaders }) => loaders.clubs.clubById.load(clubId) as never,
  phase: (event, _args, { now }) => phaseOf(event, now),
  races: ({ id }, _args, { loaders }) => loaders.events.racesOfEvent.load(id),
  race: async ({ id }, { slug }, { loaders }) =>
    (await loaders.events.racesOfEvent.load(id)).find((race) => race.slug === slug) ?? null,
  timingPoints: ({ id }, _args, { loaders }) => loaders.events.timingPointsOfEvent.load(id),
  readers: ({ id }, _args, { loaders }) => loaders.events.readersOfEvent.load(id),
  setupProblems: ({ id }, _args, context) => setupProblemsOf(context, id),
  viewerCanManage: ({ clubId }, _args, context) => canManageEventsOf(context, clubId),
  imports: ({ id }, { first, after }, { db }) => pageImports(db, { first, after, eventId: id }),
  audit: ({ id }, { first, after }, { db }) => pageAudit(db, { first, after, eventId: id }) as never,
};
