import type { Messages } from 'next-intl';

/** One entry of the main navigation; its name is `common.nav.<key>`. */
export type NavEntry = {
  readonly key: keyof Messages['common']['nav'];
  readonly href: string;
  /** The page belongs to this entry when its path starts with one of these. */
  readonly prefixes: readonly string[];
  /** A path for a 24×24 stroked icon, shown in the bar at the bottom of a phone. */
  readonly icon: string;
};

/** The main navigation, in order; a page that does not exist yet has no entry. */
export const navigation: readonly NavEntry[] = [
  { key: 'events', href: '/', prefixes: ['/e/'], icon: 'M5 21V4m0 0h13l-3 4.5 3 4.5H5' },
  {
    key: 'clubs',
    href: '/clubs',
    prefixes: ['/clubs/', '/join/'],
    icon: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6.5 9c.4-3.6 3-5.5 6.5-5.5s6.1 1.9 6.5 5.5M16 4.3a3.5 3.5 0 0 1 0 6.4m2.5 4.3c1.7.8 2.8 2.5 3 5',
  },
];
