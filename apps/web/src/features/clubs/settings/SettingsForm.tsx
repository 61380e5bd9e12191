'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { sendMutation } from '@/apollo/send-mutation.ts';
import { announce } from '@/ui/feedback/announce.ts';
import { useTask } from '@/ui/form/use-task.ts';
import type { ClubFormValuesFragment } from './__generated__/ClubFormValues.ts';
import { UpdateClubDocument } from './__generated__/UpdateClub.ts';
import { ClubForm } from './ClubForm.tsx';

/** Changes what a club is. A new address moves the page with it. */
export function SettingsForm(props: { club: ClubFormValuesFragment }) {
  const t = useTranslations('clubs.form');
  const router = useRouter();
  const task = useTask();
  return (
    <ClubForm
      club={props.club}
      task={task}
      submitLabel={t('save')}
      onSubmit={async (input) => {
        const saved = await task.run(() =>
          sendMutation({
            document: UpdateClubDocument,
            variables: { input: { ...input, clubId: props.club.id } },
            result: (data) => data.updateClub,
          }),
        );
        if (!saved) return;
        announce({ text: t('saved') });
        if (saved.club.slug === props.club.slug) router.refresh();
        else router.replace(`/clubs/${saved.club.slug}/settings`);
      }}
    />
  );
}
