'use client';

import { useTranslations } from 'next-intl';
import { sendMutation } from '@/apollo/send-mutation.ts';
import { useTask } from '@/ui/form/use-task.ts';
import { CreateClubDocument } from './__generated__/CreateClub.ts';
import { ClubForm } from './ClubForm.tsx';

/** Makes a club that the viewer owns, and opens it. */
export function CreateClubForm() {
  const t = useTranslations('clubs.form');
  const task = useTask();
  return (
    <ClubForm
      task={task}
      submitLabel={t('create')}
      onSubmit={async ({ slug, ...rest }) => {
        const made = await task.run(() =>
          sendMutation({
            document: CreateClubDocument,
            variables: { input: { ...rest, slug: slug === '' ? null : slug } },
            result: (data) => data.createClub,
          }),
        );
        // A whole load, because the account menu above the page lists the viewer's clubs.
        if (made) window.location.assign(`/clubs/${made.club.slug}`);
      }}
    />
  );
}
