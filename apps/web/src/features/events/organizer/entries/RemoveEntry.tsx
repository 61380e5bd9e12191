'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useSave } from '@/apollo/use-save.ts';
import { Button } from '@/ui/Button.tsx';
import { announce } from '@/ui/feedback/announce.ts';
import { ErrorSummary } from '@/ui/form/ErrorSummary.tsx';
import { Dialog } from '@/ui/overlay/Dialog.tsx';
import { RemoveEntryDocument } from './__generated__/Entries.ts';

/** Takes an entry out of the race, after a question that says what becomes of its reads. */
export function RemoveEntry(props: { entryId: string; bib: string; path: string }) {
  const t = useTranslations('events.organizer.entry');
  const router = useRouter();
  const save = useSave(RemoveEntryDocument);
  const [isOpen, setOpen] = useState(false);
  const { bib } = props;
  const remove = async () => {
    if ((await save.run({ input: { entryId: props.entryId } })) === null) return;
    announce({ text: t('removed', { bib }) });
    router.push(props.path);
  };
  return (
    <>
      <Button variant="danger" onClick={() => setOpen(true)}>
        {t('remove')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('removeTitle', { bib })} alert>
        <div className="flex flex-col gap-4">
          <p>{t('removeText')}</p>
          <ErrorSummary entries={save.entries} />
          <div className="flex flex-wrap gap-3">
            <Button variant="danger" pending={save.isPending} onClick={remove}>
              {t('removeNow')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('keep')}</Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
