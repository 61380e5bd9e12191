import { type Database, decodeCursor, type PageArgs, pageSize, toPage } from '../db/index.ts';

const MAX_PAGE = 100;

/** Who changed what in an event's set-up, newest first. */
export async function pageAudit(db: Database, options: PageArgs & { readonly eventId: string }) {
  const size = pageSize(options.first, MAX_PAGE);
  let query = db
    .selectFrom('audit_entries')
    .select(['id', 'at', 'account_id as accountId', 'action', 'subject', 'before', 'after'])
    .where('event_id', '=', options.eventId);
  if (options.after) query = query.where('id', '<', decodeCursor(options.after, [0])[0]);
  const rows = await query
    .orderBy('id', 'desc')
    .limit(size + 1)
    .execute();
  return toPage(rows, size, (row) => [row.id]);
}
