'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { Notice } from '@/ui/feedback/Notice.tsx';
import { FormProblems, useFieldProblem } from '@/ui/form/FormProblems.tsx';
import { TextField } from '@/ui/form/TextField.tsx';
import { useTask } from '@/ui/form/use-task.ts';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { authPost } from './auth-post.ts';
import { checkFields, MIN_PASSWORD_LENGTH, readForm } from './check-fields.ts';

/** Sets a new password by the token of a mailed link. */
export function ResetPasswordForm(props: { token: string }) {
  const t = useTranslations('identity.reset');
  const fields = useTranslations('identity.fields');
  const task = useTask();
  const problem = useFieldProblem(task.problems);
  const [done, setDone] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { newPassword = '' } = readForm(event.currentTarget);
    const found = checkFields({ newPassword });
    if (found.length > 0) return task.show(found);
    const saved = await task.run(() => authPost('/reset-password', { newPassword, token: props.token }));
    setDone(saved !== undefined);
  };
  if (done)
    return (
      <div role="status" className="flex flex-col gap-5">
        <Notice tone="accent" title={t('doneTitle')}>
          {t('doneText')}
        </Notice>
        <LinkButton href="/sign-in" variant="primary" size="large" wide>
          {t('signIn')}
        </LinkButton>
      </div>
    );
  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-5">
      <FormProblems
        problems={task.problems}
        fields={{ newPassword: { id: 'newPassword', label: fields('newPassword') } }}
      />
      <TextField
        id="newPassword"
        name="newPassword"
        type="password"
        label={fields('newPassword')}
        hint={fields('newPasswordHint', { min: MIN_PASSWORD_LENGTH })}
        autoComplete="new-password"
        error={problem('newPassword')}
      />
      <Button type="submit" variant="primary" size="large" wide pending={task.pending}>
        {t('submit')}
      </Button>
    </form>
  );
}
