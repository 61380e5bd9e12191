'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/ui/Button.tsx';
import { FormProblems } from '@/ui/form/FormProblems.tsx';
import { useTask } from '@/ui/form/use-task.ts';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { withNext } from '../session/safe-next.ts';
import { openSignInLink } from './auth-post.ts';

/** Signs in by the token of a mailed link, on a tap: mail programs that open links don't use it up. */
export function SignInLink(props: { token: string; next: string }) {
  const t = useTranslations('identity.link');
  const task = useTask();
  const signIn = async () => {
    if (await task.run(() => openSignInLink(props.token))) window.location.assign(props.next);
  };
  const isSpent = task.problems.some(({ code }) => code === 'INVALID_TOKEN' || code === 'NO_ACCOUNT');
  return (
    <div className="flex flex-col gap-5">
      <FormProblems problems={task.problems} />
      {isSpent ? (
        <LinkButton href={withNext('/sign-in', props.next)} variant="primary" size="large" wide>
          {t('again')}
        </LinkButton>
      ) : (
        <Button variant="primary" size="large" wide pending={task.pending} onClick={signIn}>
          {t('submit')}
        </Button>
      )}
    </div>
  );
}
