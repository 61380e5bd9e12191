export { type AuditInput, writeAudit } from './audit.ts';
export { createClubsLoaders } from './loaders.ts';
export type { AuditEntryModel, AuditValues, ClubModel, MembershipModel } from './models.ts';
export { clubsNodes } from './nodes.ts';
export {
  seesAudit,
  seesEmailOf,
  seesInvites,
  seesJoinRequests,
  seesMembers,
  viewerRole,
} from './policy.ts';
export { membershipsOf, ownsAnyClub } from './queries.ts';
export { clubsResolvers } from './resolvers/index.ts';
