import type { ReactNode } from 'react';
import { BrowserApollo } from '@/apollo/BrowserApollo.tsx';
import { ClientMessages } from '@/i18n/ClientMessages.tsx';

/** Gives the client components of organizer pages an Apollo client and their texts. */
export function OrganizerShell(props: { children: ReactNode }) {
  return (
    <ClientMessages namespaces={['events.organizer', 'timing', 'common.direction', 'errors']}>
      <BrowserApollo>{props.children}</BrowserApollo>
    </ClientMessages>
  );
}
