import { type Database, inTransaction } from '../db/index.ts';
import type { ApiContext } from '../server/context.ts';
import { lockEvent } from './event-queries.ts';
import type { EventModel } from './models.ts';

/** A line of the audit: what was done to what. */
export interface AuditLine {
  /** A verb such as `race-changed`. */
  readonly action: string;
  /** What was changed, as it is called. */
  readonly subject: string;
  readonly before?: Readonly<Record<string, unknown>> | null;
  readonly after?: Readonly<Record<string, unknown>> | null;
}

/** What a change works with. */
export interface SetupChange {
  readonly tx: Database;
  /** The event as it stands now; nobody else changes its set-up meanwhile. */
  readonly event: EventModel;
  audit(line: AuditLine): Promise<void>;
}

/** The change is taken back and this is answered. */
class Refused<Answer> extends Error {
  readonly answer: Answer;
  constructor(answer: Answer) {
    super('The change of the set-up was refused');
    this.answer = answer;
  }
}

/**
 * Changes an event's set-up in one transaction, one change at a time per event. `refuse` within `work` takes
 * everything back and gives its answer. What was loaded in this request is forgotten.
 */
export async function changeSetup<Answer>(
  context: ApiContext,
  eventId: string,
  work: (change: SetupChange, refuse: (answer: Answer) => never) => Promise<Answer>,
): Promise<Answer> {
  const refuse = (answer: Answer): never => {
    throw new Refused(answer);
  };
  try {
    return await inTransaction(context.db, async ({ tx }) => {
      const event = await lockEvent(tx, eventId);
      if (event === undefined) throw new Error(`The event ${eventId} went away`);
      return work({ tx, event, audit: (line) => writeAudit(tx, { context, event, line }) }, refuse);
    });
  } catch (error) {
    if (error instanceof Refused) return error.answer as Answer;
    throw error;
  } finally {
    for (const loader of Object.values(context.loaders.events)) loader.clearAll();
  }
}

/** Appends to the audit of an event and its club. */
export async function writeAudit(
  tx: Database,
  options: {
    readonly context: ApiContext;
    readonly event: Pick<EventModel, 'id' | 'clubId'>;
    readonly line: AuditLine;
  },
): Promise<void> {
  const { context, event, line } = options;
  await tx
    .insertInto('audit_entries')
    .values({
      account_id: context.viewer?.accountId ?? null,
      club_id: event.clubId,
      event_id: event.id,
      action: line.action,
      subject: line.subject,
      before: line.before ? JSON.stringify(line.before) : null,
      after: line.after ? JSON.stringify(line.after) : null,
    })
    .execute();
}
