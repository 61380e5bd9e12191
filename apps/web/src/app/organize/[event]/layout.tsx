import type { Metadata } from 'next';
import { findEventName, OrganizerShell } from '@/features/events/organizer/index.ts';

export async function generateMetadata(props: LayoutProps<'/organize/[event]'>): Promise<Metadata> {
  const { event } = await props.params;
  const name = await findEventName(decodeURIComponent(event));
  return { ...(name === undefined ? {} : { title: name }), robots: { index: false } };
}

export default function OrganizeLayout(props: LayoutProps<'/organize/[event]'>) {
  return <OrganizerShell>{props.children}</OrganizerShell>;
}
