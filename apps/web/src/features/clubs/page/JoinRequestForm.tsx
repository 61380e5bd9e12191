'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { sendMutation } from '@/apollo/send-mutation.ts';
import { Button } from '@/ui/Button.tsx';
import { FormProblems, useFieldProblem } from '@/ui/form/FormProblems.tsx';
import { TextArea } from '@/ui/form/TextArea.tsx';
import { useTask } from '@/ui/form/use-task.ts';
import { Dialog } from '@/ui/overlay/Dialog.tsx';
import { RequestToJoinDocument } from './__generated__/RequestToJoin.ts';

/** Asks the club to be let in, with a word to those who decide. */
export function JoinRequestForm(props: { clubId: string }) {
  const t = useTranslations('clubs.request');
  const router = useRouter();
  const task = useTask();
  const problem = useFieldProblem(task.problems);
  const [open, setOpen] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const message = String(new FormData(event.currentTarget).get('message') ?? '');
    const sent = await task.run(() =>
      sendMutation({
        document: RequestToJoinDocument,
        variables: { input: { clubId: props.clubId, message } },
        result: (data) => data.requestToJoin,
      }),
    );
    if (!sent) return;
    setOpen(false);
    router.refresh();
  };
  return (
    <>
      <p>{t('lead')}</p>
      <Button variant="primary" className="self-start" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('title')}>
        <form noValidate onSubmit={submit} className="flex flex-col gap-5">
          <FormProblems
            problems={task.problems}
            fields={{ message: { id: 'message', label: t('message') } }}
          />
          <TextArea
            id="message"
            name="message"
            label={t('message')}
            hint={t('messageHint')}
            optional
            maxLength={1000}
            error={problem('message')}
          />
          <Button type="submit" variant="primary" pending={task.pending}>
            {t('submit')}
          </Button>
        </form>
      </Dialog>
    </>
  );
}
