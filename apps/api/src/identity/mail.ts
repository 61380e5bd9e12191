import { chooseLocale } from '@backstride/domain';
import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { Database } from '../db/index.ts';
import type { MailText } from './mail-texts.ts';

/** A mail to one person. The language is the account's, else the browser's, else English. */
export interface Mail {
  readonly to: string;
  readonly text: MailText;
  readonly locale: string | null;
  readonly request: Request | undefined;
}

/** Writes a mail into the outbox, and sends it when there is a mail server. */
export type SendMail = (mail: Mail) => Promise<void>;

/** The mailer of an instance; without `smtpUrl` mails stay in the outbox. */
export function createMailer(options: {
  readonly db: Database;
  readonly smtpUrl: string | null;
  readonly from: string;
  readonly log: Logger;
}): SendMail {
  const { db, smtpUrl, from, log } = options;
  const transport = smtpUrl === null ? null : createTransport(smtpUrl);
  return async (mail) => {
    const { subject, body } =
      mail.text[
        chooseLocale({
          chosen: mail.locale,
          acceptLanguage: mail.request?.headers.get('accept-language') ?? null,
        })
      ];
    const { id } = await db
      .insertInto('mail_outbox')
      .values({ to_address: mail.to, subject, text_body: body })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (transport === null) return;
    try {
      await transport.sendMail({ from, to: mail.to, subject, text: body });
      await db.updateTable('mail_outbox').set({ sent_at: new Date() }).where('id', '=', id).execute();
    } catch (error) {
      log.warn({ mailId: id }, 'a mail could not be sent; the outbox has it');
      const failure = (error instanceof Error ? error.message : String(error)).slice(0, 500);
      await db.updateTable('mail_outbox').set({ failure }).where('id', '=', id).execute();
    }
  };
}
