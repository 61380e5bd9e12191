'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { Notice } from '@/ui/feedback/Notice.tsx';
import { FormProblems, useFieldProblem } from '@/ui/form/FormProblems.tsx';
import { TextField } from '@/ui/form/TextField.tsx';
import { useTask } from '@/ui/form/use-task.ts';
import { authPost } from '../auth/auth-post.ts';
import { checkFields, readForm } from '../auth/check-fields.ts';

/**
 * The address to sign in with. One that was confirmed by mail changes only when a link sent to the new one
 * is opened; whether the new one belongs to somebody else is not told.
 */
export function EmailForm(props: { email: string; isConfirmed: boolean }) {
  const t = useTranslations('identity.account');
  const fields = useTranslations('identity.fields');
  const router = useRouter();
  const task = useTask();
  const problem = useFieldProblem(task.problems);
  const [askedFor, setAskedFor] = useState<string>();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const email = (readForm(event.currentTarget).email ?? '').trim();
    const found = checkFields({ email });
    if (found.length > 0) return task.show(found);
    if (email.toLowerCase() === props.email.toLowerCase())
      return task.show([{ code: 'EMAIL_UNCHANGED', message: 'It is this address.', path: ['email'] }]);
    const asked = await task.run(() =>
      authPost('/change-email', { newEmail: email, callbackURL: '/account' }),
    );
    if (!asked) return;
    setAskedFor(email);
    router.refresh();
  };
  const changed = askedFor !== undefined && askedFor.toLowerCase() === props.email.toLowerCase();
  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-5">
      <FormProblems problems={task.problems} fields={{ email: { id: 'email', label: fields('email') } }} />
      {askedFor !== undefined && (
        <div role="status">
          <Notice tone="accent">
            {changed ? t('emailChanged', { email: askedFor }) : t('emailAsked', { email: askedFor })}
          </Notice>
        </div>
      )}
      <TextField
        key={props.email}
        id="email"
        name="email"
        type="email"
        label={fields('email')}
        defaultValue={props.email}
        autoComplete="email"
        spellCheck={false}
        error={problem('email')}
      />
      {props.isConfirmed && <p className="-mt-2 text-muted text-sm">{t('emailConfirmed')}</p>}
      <Button type="submit" className="self-start" pending={task.pending}>
        {t('changeEmail')}
      </Button>
    </form>
  );
}
