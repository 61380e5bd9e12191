import type { InstantMs } from '@backstride/domain';
import type { Logger } from 'pino';
import type { Database } from '../db/index.ts';
import type { ApiEnv } from './env.ts';
import type { Live } from './live.ts';
import type { Loaders } from './loaders.ts';

/** Who is asking, as far as the session tells. */
export interface ViewerIdentity {
  readonly accountId: string;
  readonly isInstanceOwner: boolean;
}

/** What a device may do with the token that it sends. */
export type EventTokenScope = 'forwarder';

/** The event token of a request. */
export interface EventTokenIdentity {
  readonly id: string;
  readonly eventId: string;
  readonly scope: EventTokenScope;
}

/** What every resolver is given. One is made per request, and per execution of a subscription. */
export interface ApiContext {
  readonly db: Database;
  readonly viewer: ViewerIdentity | null;
  /** A device writes with it in place of an account; there is no viewer then. */
  readonly eventToken: EventTokenIdentity | null;
  readonly loaders: Loaders;
  /** The moment of the request. */
  readonly now: InstantMs;
  readonly log: Logger;
  /** What other processes committed, as it happens. */
  readonly live: Live;
  readonly env: ApiEnv;
}
