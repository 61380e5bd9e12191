'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/ui/Button.tsx';
import { FormProblems } from '@/ui/form/FormProblems.tsx';
import { useTask } from '@/ui/form/use-task.ts';
import { SignUpForm } from '../auth/SignUpForm.tsx';
import { claimInstance } from './claim.ts';

/** After the installation has its owner: the first club. */
const FIRST_CLUB = '/clubs/new?first=1';

/** Makes the owner's account and the installation theirs in one go. */
export function WelcomeSignUp() {
  const t = useTranslations('identity.welcome');
  return <SignUpForm next={FIRST_CLUB} submitLabel={t('submit')} then={claimInstance} />;
}

/** Makes the installation the account's that is signed in already. */
export function WelcomeClaim() {
  const t = useTranslations('identity.welcome');
  const task = useTask();
  const claim = async () => {
    if (await task.run(claimInstance)) window.location.assign(FIRST_CLUB);
  };
  return (
    <div className="flex flex-col gap-5">
      <FormProblems problems={task.problems} />
      <Button variant="primary" size="large" wide pending={task.pending} onClick={claim}>
        {t('claim')}
      </Button>
    </div>
  );
}
