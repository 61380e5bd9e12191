import { type Database, decodeCursor, type Page, type PageArgs, pageSize, toPage } from '../db/index.ts';
import type { AuditEntryModel, AuditValues } from './models.ts';

/** One change of a club or of the set-up of an event. */
export interface AuditInput {
  readonly accountId: string;
  readonly clubId?: string;
  readonly eventId?: string;
  /** A verb such as member-role-changed; translated on the page. */
  readonly action: string;
  /** What was changed, as it is called now. */
  readonly subject: string;
  readonly before?: AuditValues;
  readonly after?: AuditValues;
}

/** Keeps who changed what; `tx` is the transaction of the change itself. */
export async function writeAudit(tx: Database, input: AuditInput): Promise<void> {
  await tx
    .insertInto('audit_entries')
    .values({
      account_id: input.accountId,
      club_id: input.clubId ?? null,
      event_id: input.eventId ?? null,
      action: input.action,
      subject: input.subject,
      before: input.before ? JSON.stringify(input.before) : null,
      after: input.after ? JSON.stringify(input.after) : null,
    })
    .execute();
}

/** The fields that differ, as they were and as they are now. */
export function changedValues<Values extends AuditValues>(
  before: Values,
  after: Values,
): { readonly before: AuditValues; readonly after: AuditValues } {
  const names = Object.keys(after).filter((name) => before[name] !== after[name]);
  const pick = (values: Values) => Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
  return { before: pick(before), after: pick(after) };
}

/** Changes of a club or an event, newest first. */
export async function auditPage(
  db: Database,
  options: PageArgs & { readonly of: { readonly clubId: string } | { readonly eventId: string } },
): Promise<Page<AuditEntryModel>> {
  const size = pageSize(options.first, 100);
  const { of } = options;
  let query = db
    .selectFrom('audit_entries')
    .select(['id', 'at', 'account_id as accountId', 'action', 'subject', 'before', 'after'])
    .where('clubId' in of ? 'club_id' : 'event_id', '=', 'clubId' in of ? of.clubId : of.eventId)
    .orderBy('id', 'desc')
    .limit(size + 1);
  if (options.after) {
    const [id] = decodeCursor(options.after, [0]);
    query = query.where('id', '<', id);
  }
  const rows = await query.execute();
  const entries = rows.map((row) => ({
    ...row,
    before: row.before as AuditValues | null,
    after: row.after as AuditValues | null,
  }));
  return toPage(entries, size, (entry) => [entry.id]);
}
