'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { Notice } from '@/ui/feedback/Notice.tsx';
import { FormProblems, useFieldProblem } from '@/ui/form/FormProblems.tsx';
import { TextField } from '@/ui/form/TextField.tsx';
import { useTask } from '@/ui/form/use-task.ts';
import { withNext } from '../session/safe-next.ts';
import { authPost } from './auth-post.ts';
import { checkFields, readForm } from './check-fields.ts';
import { PasskeySignIn } from './PasskeySignIn.tsx';

/** E-mail and password, a passkey, or a link by mail; afterwards on to `next`. */
export function SignInForm(props: { next: string; sendsMail: boolean }) {
  const t = useTranslations('identity.signIn');
  const fields = useTranslations('identity.fields');
  const task = useTask();
  const problem = useFieldProblem(task.problems);
  const form = useRef<HTMLFormElement>(null);
  const [mailedTo, setMailedTo] = useState<string>();

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { email = '', password = '' } = readForm(event.currentTarget);
    const found = checkFields({ email, password });
    if (found.length > 0) return task.show(found);
    const signedIn = await task.run(() => authPost('/sign-in/email', { email: email.trim(), password }));
    if (signedIn) window.location.assign(props.next);
  };
  const mailLink = async () => {
    const email = form.current ? (readForm(form.current).email ?? '').trim() : '';
    const found = checkFields({ email });
    if (found.length > 0) return task.show(found);
    const sent = await task.run(() => authPost('/sign-in/magic-link', { email, callbackURL: props.next }));
    if (sent) setMailedTo(email);
  };

  if (mailedTo !== undefined)
    return (
      <div className="flex flex-col gap-5" role="status">
        <Notice tone="accent" title={t('mailedTitle')}>
          <p>{t('mailedText', { email: mailedTo })}</p>
          {!props.sendsMail && <p className="mt-2">{t('mailedToOutbox')}</p>}
        </Notice>
        <Button onClick={() => setMailedTo(undefined)}>{t('back')}</Button>
      </div>
    );
  return (
    <div className="flex flex-col gap-6">
      <form ref={form} method="post" noValidate onSubmit={submit} className="flex flex-col gap-5">
        <FormProblems
          problems={task.problems}
          fields={{
            email: { id: 'email', label: fields('email') },
            password: { id: 'password', label: fields('password') },
          }}
        />
        <TextField
          id="email"
          name="email"
          type="email"
          label={fields('email')}
          autoComplete="username"
          spellCheck={false}
          error={problem('email')}
        />
        <TextField
          id="password"
          name="password"
          type="password"
          label={fields('password')}
          autoComplete="current-password"
          error={problem('password')}
        />
        <Button type="submit" variant="primary" size="large" wide pending={task.pending}>
          {t('submit')}
        </Button>
        <Link href={withNext('/forgot-password', props.next)} className="link -my-2 self-start py-2">
          {t('forgot')}
        </Link>
      </form>
      <div className="flex items-center gap-4 text-muted">
        <span className="h-px flex-1 bg-line" />
        {t('or')}
        <span className="h-px flex-1 bg-line" />
      </div>
      <div className="flex flex-col gap-3">
        <PasskeySignIn task={task} next={props.next} />
        <Button wide onClick={mailLink} pending={task.pending}>
          {t('mailLink')}
        </Button>
      </div>
    </div>
  );
}
