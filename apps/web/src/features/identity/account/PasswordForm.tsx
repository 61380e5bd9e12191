'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { announce } from '@/ui/feedback/announce.ts';
import { Notice } from '@/ui/feedback/Notice.tsx';
import { FormProblems, useFieldProblem } from '@/ui/form/FormProblems.tsx';
import { TextField } from '@/ui/form/TextField.tsx';
import { useTask } from '@/ui/form/use-task.ts';
import { authPost } from '../auth/auth-post.ts';
import { checkFields, MIN_PASSWORD_LENGTH, readForm } from '../auth/check-fields.ts';

/** Changes the password and signs out every other device. */
export function PasswordForm() {
  const t = useTranslations('identity.account');
  const fields = useTranslations('identity.fields');
  const router = useRouter();
  const task = useTask();
  const problem = useFieldProblem(task.problems);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { currentPassword = '', newPassword = '' } = readForm(form);
    const found = checkFields({ currentPassword, newPassword });
    if (found.length > 0) return task.show(found);
    const changed = await task.run(() =>
      authPost('/change-password', { currentPassword, newPassword, revokeOtherSessions: true }),
    );
    if (!changed) return;
    form.reset();
    router.refresh();
    announce({ text: t('passwordChanged') });
  };
  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-5">
      <FormProblems
        problems={task.problems}
        fields={{
          currentPassword: { id: 'currentPassword', label: fields('currentPassword') },
          newPassword: { id: 'newPassword', label: fields('newPassword') },
        }}
      />
      <TextField
        id="currentPassword"
        name="currentPassword"
        type="password"
        label={fields('currentPassword')}
        autoComplete="current-password"
        error={problem('currentPassword')}
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
      <Button type="submit" className="self-start" pending={task.pending}>
        {t('changePassword')}
      </Button>
    </form>
  );
}

/** For an account without a password: has a link mailed that sets one. */
export function SetPasswordByMail(props: { email: string }) {
  const t = useTranslations('identity.account');
  const task = useTask();
  const [isSent, setSent] = useState(false);
  const send = async () => {
    const sent = await task.run(() =>
      authPost('/request-password-reset', { email: props.email, redirectTo: '/reset-password' }),
    );
    setSent(sent !== undefined);
  };
  return (
    <div className="flex flex-col items-start gap-4">
      <FormProblems problems={task.problems} />
      <p>{t('noPassword')}</p>
      {isSent ? (
        <div role="status">
          <Notice tone="accent">{t('passwordMailed', { email: props.email })}</Notice>
        </div>
      ) : (
        <Button onClick={send} pending={task.pending}>
          {t('mailPassword')}
        </Button>
      )}
    </div>
  );
}
