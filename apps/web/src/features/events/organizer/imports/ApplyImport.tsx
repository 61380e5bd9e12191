'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useSave } from '@/apollo/use-save.ts';
import { Button } from '@/ui/Button.tsx';
import { ProgressBar } from '@/ui/data/ProgressBar.tsx';
import { announce } from '@/ui/feedback/announce.ts';
import { ErrorSummary } from '@/ui/form/ErrorSummary.tsx';
import { Dialog } from '@/ui/overlay/Dialog.tsx';
import { ApplyImportDocument, UndoImportDocument } from './__generated__/Imports.ts';

/** Does what the preview shows. Pressed twice, or sent again after a lost answer, it does it once. */
export function ApplyImport(props: { importId: string; rows: number }) {
  const t = useTranslations('events.organizer.import');
  const router = useRouter();
  const save = useSave(ApplyImportDocument);
  const apply = async () => {
    const applied = await save.run({ input: { importId: props.importId } });
    if (applied !== null) announce({ text: t('applied') });
    router.refresh();
  };
  return (
    <div className="flex flex-col items-start gap-4">
      <ErrorSummary entries={save.entries} />
      {save.isPending && (
        <div className="w-full max-w-md" aria-live="polite">
          <ProgressBar label={t('applying')} />
        </div>
      )}
      <Button variant="primary" size="large" pending={save.isPending} onClick={apply}>
        {t('apply', { count: props.rows })}
      </Button>
    </div>
  );
}

/** Takes an import of entries back, after a question. */
export function UndoImport(props: { importId: string }) {
  const t = useTranslations('events.organizer.import');
  const router = useRouter();
  const save = useSave(UndoImportDocument);
  const [isOpen, setOpen] = useState(false);
  const undo = async () => {
    if ((await save.run({ input: { importId: props.importId } })) === null) return;
    setOpen(false);
    announce({ text: t('undone') });
    router.refresh();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('undo')}</Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('undoTitle')} alert>
        <div className="flex flex-col gap-4">
          <p>{t('undoText')}</p>
          <ErrorSummary entries={save.entries} />
          <div className="flex flex-wrap gap-3">
            <Button variant="danger" pending={save.isPending} onClick={undo}>
              {t('undoNow')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('keep')}</Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
