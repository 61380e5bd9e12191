import type activities from '../../messages/en/activities.json';
import type clubs from '../../messages/en/clubs.json';
import type common from '../../messages/en/common.json';
import type events from '../../messages/en/events.json';
import type identity from '../../messages/en/identity.json';
import type leaderboards from '../../messages/en/leaderboards.json';
import type plans from '../../messages/en/plans.json';
import type records from '../../messages/en/records.json';
import type results from '../../messages/en/results.json';
import type timing from '../../messages/en/timing.json';

type Catalogues = {
  activities: typeof activities;
  clubs: typeof clubs;
  common: typeof common;
  events: typeof events;
  identity: typeof identity;
  leaderboards: typeof leaderboards;
  plans: typeof plans;
  records: typeof records;
  results: typeof results;
  timing: typeof timing;
};

declare module 'next-intl' {
  interface AppConfig {
    Locale: string;
    Messages: { [K in keyof Catalogues]: Omit<Catalogues[K], 'errors'> } & { errors: Record<string, string> };
  }
}
