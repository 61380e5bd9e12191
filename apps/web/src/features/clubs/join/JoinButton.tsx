'use client';

import { useTranslations } from 'next-intl';
import { sendMutation } from '@/apollo/send-mutation.ts';
import { Button } from '@/ui/Button.tsx';
import { FormProblems } from '@/ui/form/FormProblems.tsx';
import { useTask } from '@/ui/form/use-task.ts';
import { AcceptInviteDocument } from './__generated__/AcceptInvite.ts';

/** Joins by the link and opens the club. */
export function JoinButton(props: { token: string; slug: string; viewerName: string }) {
  const t = useTranslations('clubs.join');
  const task = useTask();
  const join = async () => {
    const joined = await task.run(() =>
      sendMutation({
        document: AcceptInviteDocument,
        variables: { input: { token: props.token } },
        result: (data) => data.acceptInvite,
      }),
    );
    // A whole load, because the account menu above the page lists the viewer's clubs.
    if (joined) window.location.assign(`/clubs/${props.slug}`);
  };
  return (
    <div className="flex flex-col gap-4">
      <FormProblems problems={task.problems} />
      <Button variant="primary" size="large" wide pending={task.pending} onClick={join}>
        {t('submit', { name: props.viewerName })}
      </Button>
    </div>
  );
}
