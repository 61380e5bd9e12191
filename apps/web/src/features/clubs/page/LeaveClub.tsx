'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { sendMutation } from '@/apollo/send-mutation.ts';
import { Button } from '@/ui/Button.tsx';
import { announce } from '@/ui/feedback/announce.ts';
import { FormProblems } from '@/ui/form/FormProblems.tsx';
import { useTask } from '@/ui/form/use-task.ts';
import { Dialog } from '@/ui/overlay/Dialog.tsx';
import { LeaveClubDocument } from './__generated__/LeaveClub.ts';

/** Leaves the club after one question; its last owner is told what to do first. */
export function LeaveClub(props: { clubId: string; clubName: string }) {
  const t = useTranslations('clubs.leave');
  const router = useRouter();
  const task = useTask();
  const [open, setOpen] = useState(false);
  const leave = async () => {
    const left = await task.run(() =>
      sendMutation({
        document: LeaveClubDocument,
        variables: { input: { clubId: props.clubId } },
        result: (data) => data.leaveClub,
      }),
    );
    if (!left) return;
    setOpen(false);
    router.refresh();
    announce({ text: t('done', { club: props.clubName }) });
  };
  const close = () => {
    setOpen(false);
    task.show([]);
  };
  return (
    <>
      <Button variant="quiet" className="-ml-5 self-start text-muted" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <Dialog alert open={open} onClose={close} title={t('title', { club: props.clubName })}>
        <div className="flex flex-col gap-5">
          <FormProblems problems={task.problems} />
          <p>{t('text')}</p>
          <div className="flex flex-wrap gap-3">
            <Button variant="danger" pending={task.pending} onClick={leave}>
              {t('submit')}
            </Button>
            <Button onClick={close}>{t('stay')}</Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
