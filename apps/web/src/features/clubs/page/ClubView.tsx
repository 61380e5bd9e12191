import { getLocale, getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/i18n/ClientMessages.tsx';
import { formatInstant } from '@/i18n/format.ts';
import { LinkButton } from '@/ui/LinkButton.tsx';
import type { ClubPageQuery } from './__generated__/ClubPage.ts';
import { ClubEvents } from './ClubEvents.tsx';
import { ClubFrame } from './ClubFrame.tsx';
import { JoinRequestForm } from './JoinRequestForm.tsx';
import { LeaveClub } from './LeaveClub.tsx';

export type ClubPage = NonNullable<ClubPageQuery['club']>;

/** A club: what it is, its race days, and how to get in or out. */
export async function ClubView(props: { club: ClubPage; isSignedIn: boolean }) {
  const { club } = props;
  const t = await getTranslations('clubs.page');
  return (
    <ClubFrame club={club} tab="overview">
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[2fr_1fr]">
        <div className="flex min-w-0 flex-col gap-10">
          {club.description && <p className="max-w-prose whitespace-pre-wrap text-lg">{club.description}</p>}
          <ClubEvents club={club} />
        </div>
        <aside className="flex min-w-0 flex-col gap-4">
          <Standing club={club} isSignedIn={props.isSignedIn} />
          <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
            <dt className="text-muted">{t('weekBegins')}</dt>
            <dd>{t(`weekdays.${club.firstWeekday}`)}</dd>
            <dt className="text-muted">{t('units')}</dt>
            <dd>{t(`unitNames.${club.units}`)}</dd>
          </dl>
        </aside>
      </div>
    </ClubFrame>
  );
}

/** What the viewer is to the club, and the one thing to do about it. */
async function Standing(props: { club: ClubPage; isSignedIn: boolean }) {
  const { club } = props;
  const [t, roles, locale] = await Promise.all([
    getTranslations('clubs.page'),
    getTranslations('clubs.roles'),
    getLocale(),
  ]);
  const day = (instant: string) => formatInstant(instant, { locale, timeZone: club.timeZone, style: 'date' });
  if (club.viewerMembership)
    return (
      <>
        <p>
          {t('youAre', {
            role: roles(club.viewerMembership.role),
            date: day(club.viewerMembership.joinedAt),
          })}
        </p>
        <ClientMessages namespaces={['errors', 'clubs.leave']}>
          <LeaveClub clubId={club.id} clubName={club.name} />
        </ClientMessages>
      </>
    );
  if (!props.isSignedIn)
    return (
      <>
        <p>{t('joinLead')}</p>
        <LinkButton
          href={`/sign-in?next=${encodeURIComponent(`/clubs/${club.slug}`)}`}
          variant="primary"
          className="self-start"
        >
          {t('signInToJoin')}
        </LinkButton>
      </>
    );
  if (club.viewerJoinRequest)
    return <p role="status">{t('asked', { date: day(club.viewerJoinRequest.createdAt) })}</p>;
  return (
    <ClientMessages namespaces={['errors', 'clubs.request']}>
      <JoinRequestForm clubId={club.id} />
    </ClientMessages>
  );
}
