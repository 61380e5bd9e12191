export * from './invites.ts';
export * from './membership.ts';
export * from './roles.ts';
export * from './slugs.ts';
