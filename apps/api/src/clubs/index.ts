export { createClubsLoaders } from './loaders.ts';
export type { ClubModel, MembershipModel } from './models.ts';
export { clubsNodes } from './nodes.ts';
export { managesMembers, ownsClub, seesEmailOf, seesMembers, viewerRole } from './policy.ts';
export { clubsResolvers } from './resolvers/index.ts';
