'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { Button } from '@/ui/Button.tsx';
import { FormProblems, useFieldProblem } from '@/ui/form/FormProblems.tsx';
import { TextField } from '@/ui/form/TextField.tsx';
import { type Outcome, useTask } from '@/ui/form/use-task.ts';
import { authPost } from './auth-post.ts';
import { checkFields, MAX_NAME_LENGTH, MIN_PASSWORD_LENGTH, readForm } from './check-fields.ts';

/** Makes an account and signs in; `then` may do more before going on to `next`. */
export function SignUpForm(props: {
  next: string;
  submitLabel: string;
  then?: () => Promise<Outcome<unknown>>;
}) {
  const t = useTranslations('identity.fields');
  const task = useTask();
  const problem = useFieldProblem(task.problems);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { name = '', email = '', newPassword = '' } = readForm(event.currentTarget);
    const found = checkFields({ name, email, newPassword });
    if (found.length > 0) return task.show(found);
    const done = await task.run(async () => {
      const account = { name: name.trim(), email: email.trim(), password: newPassword };
      const made = await authPost('/sign-up/email', account);
      return made.ok && props.then ? props.then() : made;
    });
    if (done) window.location.assign(props.next);
  };
  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-5">
      <FormProblems
        problems={task.problems}
        fields={{
          name: { id: 'name', label: t('name') },
          email: { id: 'email', label: t('email') },
          newPassword: { id: 'newPassword', label: t('password') },
        }}
      />
      <TextField
        id="name"
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        autoComplete="name"
        maxLength={MAX_NAME_LENGTH}
        error={problem('name')}
      />
      <TextField
        id="email"
        name="email"
        type="email"
        label={t('email')}
        autoComplete="username"
        spellCheck={false}
        error={problem('email')}
      />
      <TextField
        id="newPassword"
        name="newPassword"
        type="password"
        label={t('password')}
        hint={t('newPasswordHint', { min: MIN_PASSWORD_LENGTH })}
        autoComplete="new-password"
        error={problem('newPassword')}
      />
      <Button type="submit" variant="primary" size="large" wide pending={task.pending}>
        {props.submitLabel}
      </Button>
    </form>
  );
}
