import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { EmptyState } from '@/ui/feedback/StateBox.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { PageHeader } from '@/ui/PageHeader.tsx';
import type { OrganizerFrameFragment } from './__generated__/OrganizerFrame.ts';
import { EventHeader, type EventTab } from './EventHeader.tsx';

type State =
  | { readonly state: 'signed-out' }
  | { readonly state: 'missing' }
  | { readonly state: 'not-yours'; readonly event: OrganizerFrameFragment }
  | { readonly state: 'open'; readonly event: OrganizerFrameFragment };

/** Frame of every organizer page: the event with its tabs, or why the visitor sees nothing of it. */
export async function OrganizerPage(props: {
  page: State;
  /** Path of the page, to come back to after signing in. */
  path: string;
  tab: EventTab;
  raceSlug?: string;
  raceTab?: 'settings' | 'course' | 'waves' | 'entries';
  children: () => ReactNode;
}) {
  const { page } = props;
  if (page.state === 'missing') notFound();
  if (page.state === 'signed-out') return <SignedOut path={props.path} />;
  if (page.state === 'not-yours') return <NotYours event={page.event} />;
  return (
    <>
      <EventHeader
        event={page.event}
        tab={props.tab}
        {...(props.raceSlug === undefined ? {} : { raceSlug: props.raceSlug })}
        {...(props.raceTab === undefined ? {} : { raceTab: props.raceTab })}
      />
      <div className="flex flex-col gap-8 pt-6">{props.children()}</div>
    </>
  );
}

/** For pages of organizers when nobody is signed in. */
export async function SignedOut(props: { path: string }) {
  const t = await getTranslations('events.organizer.access');
  return (
    <>
      <PageHeader title={t('signedOutTitle')} />
      <EmptyState
        title={t('signedOutHeading')}
        action={
          <LinkButton href={`/sign-in?next=${encodeURIComponent(props.path)}`} variant="primary">
            {t('signIn')}
          </LinkButton>
        }
      >
        {t('signedOutText')}
      </EmptyState>
    </>
  );
}

async function NotYours(props: { event: OrganizerFrameFragment }) {
  const t = await getTranslations('events.organizer.access');
  const { event } = props;
  return (
    <>
      <PageHeader title={event.name} parent={{ href: `/clubs/${event.club.slug}`, label: event.club.name }} />
      <EmptyState
        title={t('notYoursTitle')}
        action={
          <LinkButton href={`/e/${event.slug}`} variant="primary">
            {t('toPublic')}
          </LinkButton>
        }
      >
        {t('notYoursText', { club: event.club.name })}
      </EmptyState>
    </>
  );
}
