import { getTranslations } from 'next-intl/server';
import { EventList, findEvents } from '@/features/events/public/index.ts';
import { WelcomeOffer } from '@/features/identity/index.ts';
import { PageHeader } from '@/ui/PageHeader.tsx';

export default async function HomePage(props: PageProps<'/'>) {
  const { after } = await props.searchParams;
  const [t, events] = await Promise.all([
    getTranslations('common.home'),
    findEvents({ after: typeof after === 'string' ? after : null }),
  ]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <WelcomeOffer />
      {events && <EventList events={events} nowMs={Date.now()} />}
    </>
  );
}
