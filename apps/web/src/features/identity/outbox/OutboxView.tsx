import { getTranslations } from 'next-intl/server';
import { query } from '@/apollo/server.ts';
import { Badge } from '@/ui/Badge.tsx';
import { Card } from '@/ui/Card.tsx';
import { LocalTime } from '@/ui/data/LocalTime.tsx';
import { EmptyState } from '@/ui/feedback/StateBox.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { PageHeader } from '@/ui/PageHeader.tsx';
import { readInstance } from '../session/viewer.ts';
import { OutboxDocument, type OutboxQuery } from './__generated__/Outbox.ts';
import { linkify } from './linkify.ts';

type Mail = OutboxQuery['outbox']['edges'][number]['node'];

/** Every mail that the installation wrote, newest first; for its owner. */
export async function OutboxView(props: { after: string | undefined }) {
  const [t, instance, { data }] = await Promise.all([
    getTranslations('identity.outbox'),
    readInstance(),
    query({ query: OutboxDocument, variables: { after: props.after ?? null } }),
  ]);
  const page = data?.outbox;
  return (
    <>
      <PageHeader title={t('title')} lead={instance.sendsMail ? t('leadSends') : t('leadKeeps')} />
      {page === undefined || page.edges.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
      ) : (
        <ul className="flex max-w-3xl flex-col gap-4">
          {page.edges.map(({ node }) => (
            <li key={node.id}>
              <MailCard mail={node} />
            </li>
          ))}
        </ul>
      )}
      {page?.pageInfo.hasNextPage && (
        <LinkButton
          href={`/outbox?after=${encodeURIComponent(page.pageInfo.endCursor ?? '')}`}
          className="mt-6"
        >
          {t('older')}
        </LinkButton>
      )}
    </>
  );
}

async function MailCard(props: { mail: Mail }) {
  const t = await getTranslations('identity.outbox');
  const { mail } = props;
  return (
    <Card>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="text-xl">{mail.subject}</h2>
        <span className="text-muted text-sm">
          <LocalTime instant={mail.createdAt} />
        </span>
      </div>
      <p className="mt-1 flex flex-wrap items-center gap-3 text-muted">
        <span className="min-w-0">{t('to', { address: mail.to })}</span>
        <MailState mail={mail} />
      </p>
      {mail.failure && <p className="mt-2 text-danger">{mail.failure}</p>}
      <p className="mt-4 whitespace-pre-wrap">
        {linkify(mail.textBody).map((piece) =>
          piece.isLink ? (
            <a key={piece.at} href={piece.text} className="link break-all">
              {piece.text}
            </a>
          ) : (
            <span key={piece.at}>{piece.text}</span>
          ),
        )}
      </p>
    </Card>
  );
}

async function MailState(props: { mail: Mail }) {
  const t = await getTranslations('identity.outbox');
  if (props.mail.failure) return <Badge tone="danger">{t('failed')}</Badge>;
  if (props.mail.sentAt) return <Badge tone="plain">{t('sent')}</Badge>;
  return <Badge tone="outline">{t('kept')}</Badge>;
}
