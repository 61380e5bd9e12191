import { type Database, decodeCursor, type Page, type PageArgs, pageSize, toPage } from '../db/index.ts';
import type { OutboxMailModel } from './models.ts';

/** Has somebody become the owner of the instance? */
export async function hasInstanceOwner(db: Database): Promise<boolean> {
  const row = await db
    .selectFrom('accounts')
    .select('id')
    .where('is_instance_owner', '=', true)
    .executeTakeFirst();
  return row !== undefined;
}

/** Mails, newest first. */
export async function outboxPage(db: Database, options: PageArgs): Promise<Page<OutboxMailModel>> {
  const size = pageSize(options.first, 100);
  let query = db
    .selectFrom('mail_outbox')
    .select([
      'id',
      'to_address as to',
      'subject',
      'text_body as textBody',
      'created_at as createdAt',
      'sent_at as sentAt',
      'failure',
    ])
    .orderBy('id', 'desc')
    .limit(size + 1);
  if (options.after) {
    const [id] = decodeCursor(options.after, [0]);
    query = query.where('id', '<', id);
  }
  return toPage(await query.execute(), size, (mail) => [mail.id]);
}
