'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { Notice } from '@/ui/feedback/Notice.tsx';
import { FormProblems, useFieldProblem } from '@/ui/form/FormProblems.tsx';
import { TextField } from '@/ui/form/TextField.tsx';
import { useTask } from '@/ui/form/use-task.ts';
import { authPost } from './auth-post.ts';
import { checkFields, readForm } from './check-fields.ts';

/** Has a link mailed that lets somebody choose a new password. */
export function ForgotPasswordForm(props: { sendsMail: boolean }) {
  const t = useTranslations('identity.forgot');
  const fields = useTranslations('identity.fields');
  const task = useTask();
  const problem = useFieldProblem(task.problems);
  const [mailedTo, setMailedTo] = useState<string>();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const email = (readForm(event.currentTarget).email ?? '').trim();
    const found = checkFields({ email });
    if (found.length > 0) return task.show(found);
    const sent = await task.run(() =>
      authPost('/request-password-reset', { email, redirectTo: '/reset-password' }),
    );
    if (sent) setMailedTo(email);
  };
  if (mailedTo !== undefined)
    return (
      <div role="status">
        <Notice tone="accent" title={t('mailedTitle')}>
          <p>{t('mailedText', { email: mailedTo })}</p>
          {!props.sendsMail && <p className="mt-2">{t('mailedToOutbox')}</p>}
        </Notice>
      </div>
    );
  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-5">
      <FormProblems problems={task.problems} fields={{ email: { id: 'email', label: fields('email') } }} />
      <TextField
        id="email"
        name="email"
        type="email"
        label={fields('email')}
        autoComplete="username"
        spellCheck={false}
        error={problem('email')}
      />
      <Button type="submit" variant="primary" size="large" wide pending={task.pending}>
        {t('submit')}
      </Button>
    </form>
  );
}
