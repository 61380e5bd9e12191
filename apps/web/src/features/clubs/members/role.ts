/** A role as the API spells it. */
export type Role = 'OWNER' | 'ORGANIZER' | 'COACH' | 'MEMBER' | 'GUEST';

/** The roles, the most trusted first. */
export const roles: readonly Role[] = ['OWNER', 'ORGANIZER', 'COACH', 'MEMBER', 'GUEST'];
