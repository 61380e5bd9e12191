'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { sendMutation } from '@/apollo/send-mutation.ts';
import { locales, ownLanguageName } from '@/i18n/locales.ts';
import { Button } from '@/ui/Button.tsx';
import { announce } from '@/ui/feedback/announce.ts';
import { FormProblems, useFieldProblem } from '@/ui/form/FormProblems.tsx';
import { Select } from '@/ui/form/Select.tsx';
import { TextField } from '@/ui/form/TextField.tsx';
import { useTask } from '@/ui/form/use-task.ts';
import { setLocale } from '@/ui/shell/preferences.ts';
import { checkFields, MAX_NAME_LENGTH, readForm } from '../auth/check-fields.ts';
import { UpdateProfileDocument } from './__generated__/UpdateProfile.ts';

/** The name that clubs see, and the language of pages and mails. */
export function ProfileForm(props: { name: string }) {
  const t = useTranslations('identity.account');
  const fields = useTranslations('identity.fields');
  const router = useRouter();
  const locale = useLocale();
  const task = useTask();
  const problem = useFieldProblem(task.problems);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { name = '', locale: chosen = locale } = readForm(event.currentTarget);
    const found = checkFields({ name });
    if (found.length > 0) return task.show(found);
    const saved = await task.run(() =>
      sendMutation({
        document: UpdateProfileDocument,
        variables: { input: { name, locale: chosen } },
        result: (data) => data.updateProfile,
      }),
    );
    if (!saved) return;
    if (chosen !== locale) {
      const choice = new FormData();
      choice.set('locale', chosen);
      await setLocale(choice);
    }
    router.refresh();
    announce({ text: t('saved') });
  };
  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-5">
      <FormProblems problems={task.problems} fields={{ name: { id: 'name', label: fields('name') } }} />
      <TextField
        id="name"
        name="name"
        label={fields('name')}
        hint={fields('nameHint')}
        defaultValue={props.name}
        autoComplete="name"
        maxLength={MAX_NAME_LENGTH}
        error={problem('name')}
      />
      <Select name="locale" label={t('language')} hint={t('languageHint')} defaultValue={locale}>
        {locales.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {ownLanguageName(tag)}
          </option>
        ))}
      </Select>
      <Button type="submit" variant="primary" className="self-start" pending={task.pending}>
        {t('save')}
      </Button>
    </form>
  );
}
