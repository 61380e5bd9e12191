import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EventView, findEvent } from '@/features/events/public/index.ts';

type Props = PageProps<'/e/[event]'>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [event, t] = await Promise.all([find(props), getTranslations('events.public')]);
  return event ? { title: t('title', { event: event.name }) } : {};
}

export default async function EventPage(props: Props) {
  const event = await find(props);
  if (!event) notFound();
  return <EventView event={event} nowMs={Date.now()} />;
}

async function find(props: Props) {
  return findEvent(decodeURIComponent((await props.params).event));
}
