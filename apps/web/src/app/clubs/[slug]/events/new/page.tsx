import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { query } from '@/apollo/server.ts';
import {
  EventForm,
  NewEventClubDocument,
  OrganizerShell,
  SignedOut,
} from '@/features/events/organizer/index.ts';
import { EmptyState } from '@/ui/feedback/StateBox.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { PageHeader } from '@/ui/PageHeader.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('events.organizer.event');
  return { title: t('newTitle'), robots: { index: false } };
}

export default async function NewEventPage(props: PageProps<'/clubs/[slug]/events/new'>) {
  const slug = decodeURIComponent((await props.params).slug);
  const [{ data }, t, access] = await Promise.all([
    query({ query: NewEventClubDocument, variables: { slug } }),
    getTranslations('events.organizer.event'),
    getTranslations('events.organizer.access'),
  ]);
  if (!data?.club) notFound();
  const { club, viewer } = data;
  if (viewer === null) return <SignedOut path={`/clubs/${slug}/events/new`} />;
  const parent = { href: `/clubs/${club.slug}`, label: club.name };
  if (!club.viewerPermissions.canManageEvents) {
    return (
      <>
        <PageHeader title={t('newTitle')} parent={parent} />
        <EmptyState
          title={access('notYoursTitle')}
          action={<LinkButton href={`/clubs/${club.slug}`}>{access('toClub')}</LinkButton>}
        >
          {access('notYoursText', { club: club.name })}
        </EmptyState>
      </>
    );
  }
  const values = { name: '', place: '', slug: '', timeZone: club.timeZone, startsOn: '', endsOn: '' };
  return (
    <OrganizerShell>
      <PageHeader title={t('newTitle')} parent={parent} lead={t('newLead')} />
      <EventForm target={{ clubId: club.id }} values={values} />
    </OrganizerShell>
  );
}
