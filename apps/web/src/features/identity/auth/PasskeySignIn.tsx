'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/ui/Button.tsx';
import { useSecureOrigin } from '@/ui/feedback/browser-state.ts';
import { SecureOriginNotice } from '@/ui/feedback/SecureOriginNotice.tsx';
import type { Task } from '@/ui/form/use-task.ts';

/** Signs in with a passkey; where the address is not secure it says so instead. */
export function PasskeySignIn(props: { task: Task; next: string }) {
  const t = useTranslations('identity.signIn');
  const isSecure = useSecureOrigin();
  if (!isSecure) return <SecureOriginNotice />;
  const signIn = async () => {
    const signedIn = await props.task.run(async () => (await import('./passkeys.ts')).signInWithPasskey());
    if (signedIn) window.location.assign(props.next);
  };
  return (
    <Button wide onClick={signIn} pending={props.task.pending}>
      {t('passkey')}
    </Button>
  );
}
