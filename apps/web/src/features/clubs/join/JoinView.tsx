import { getLocale, getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/i18n/ClientMessages.tsx';
import { formatInstant } from '@/i18n/format.ts';
import { EmptyState } from '@/ui/feedback/StateBox.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { PageHeader } from '@/ui/PageHeader.tsx';
import type { InvitePageQuery } from './__generated__/InvitePage.ts';
import { JoinButton } from './JoinButton.tsx';

type Preview = NonNullable<InvitePageQuery['invite']>;

/** What an invite link offers, and the one tap that takes it. */
export async function JoinView(props: {
  invite: Preview;
  token: string;
  /** The viewer's name; undefined when nobody is signed in. */
  viewerName: string | undefined;
}) {
  const { invite } = props;
  const { club } = invite;
  const [t, roles, hints, locale] = await Promise.all([
    getTranslations('clubs.join'),
    getTranslations('clubs.roles'),
    getTranslations('clubs.roleHints'),
    getLocale(),
  ]);
  if (invite.state !== 'OPEN')
    return (
      <>
        <PageHeader title={club.name} />
        <EmptyState
          title={t(`closed.${invite.state}`)}
          action={<LinkButton href={`/clubs/${club.slug}`}>{t('toClub')}</LinkButton>}
        >
          {t('closedText')}
        </EmptyState>
      </>
    );
  const here = encodeURIComponent(`/join/${props.token}`);
  const until = formatInstant(invite.expiresAt, { locale, timeZone: club.timeZone, style: 'dateTime' });
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col gap-6 pt-8 sm:pt-14">
      <header className="flex flex-col gap-3">
        <p className="text-lg text-muted">{t('lead')}</p>
        <h1 className="text-4xl sm:text-5xl">{club.name}</h1>
        <p className="text-muted">{t('members', { count: club.memberCount })}</p>
      </header>
      {club.description && <p className="line-clamp-6 whitespace-pre-wrap">{club.description}</p>}
      <p>
        {t.rich('as', { role: roles(invite.role), b: (words) => <strong>{words}</strong> })}{' '}
        {hints(invite.role)}
      </p>
      {club.viewerMembership && <p>{t('alreadyIn', { role: roles(club.viewerMembership.role) })}</p>}
      {props.viewerName === undefined ? (
        <div className="flex flex-col gap-3">
          <LinkButton href={`/sign-up?next=${here}`} variant="primary" size="large" wide>
            {t('signUp')}
          </LinkButton>
          <LinkButton href={`/sign-in?next=${here}`} size="large" wide>
            {t('signIn')}
          </LinkButton>
        </div>
      ) : (
        <ClientMessages namespaces={['errors', 'clubs.join']}>
          <JoinButton token={props.token} slug={club.slug} viewerName={props.viewerName} />
        </ClientMessages>
      )}
      <p className="text-muted text-sm">{t('until', { time: until })}</p>
    </div>
  );
}
