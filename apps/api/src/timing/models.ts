import type { Fact, InstantMs, OfficialRank } from '@backstride/domain';
import type { EventTokenScope } from '../server/context.ts';

/** A row of the race log. */
export interface LogFactModel {
  readonly factId: string;
  readonly eventId: string;
  readonly position: number;
  readonly kind: Fact['kind'];
  readonly occurredAt: InstantMs;
  readonly receivedAt: InstantMs;
  readonly official: OfficialRank;
  readonly timingPointId: string | null;
  readonly readerId: string | null;
  readonly chip: string | null;
  readonly bib: string | null;
  readonly raceId: string | null;
  readonly entryId: string | null;
  readonly detail: Readonly<Record<string, string | number | null>>;
  readonly raw: string | null;
  readonly recordedBy: string | null;
}

/** A write token of an event, without the token itself. */
export interface EventTokenModel {
  readonly id: string;
  readonly eventId: string;
  readonly label: string;
  readonly scope: EventTokenScope;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}
