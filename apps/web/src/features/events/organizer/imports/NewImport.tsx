'use client';

import type { ImportKind } from '@backstride/schema';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useSave } from '@/apollo/use-save.ts';
import { errorText } from '@/i18n/error-text.ts';
import { Button } from '@/ui/Button.tsx';
import { ProgressBar } from '@/ui/data/ProgressBar.tsx';
import { Notice } from '@/ui/feedback/Notice.tsx';
import { Radio, RadioGroup } from '@/ui/form/Choice.tsx';
import { ErrorSummary } from '@/ui/form/ErrorSummary.tsx';
import { FileDrop } from '@/ui/form/FileDrop.tsx';
import { Select } from '@/ui/form/Select.tsx';
import { PreviewImportDocument } from './__generated__/Imports.ts';
import { uploadFile } from './upload-file.ts';

type Progress =
  | { readonly step: 'sending'; readonly sent: number; readonly size: number }
  | { readonly step: 'reading' };

/** What the file is, for which race, and the file itself; then its preview opens. */
export function NewImport(props: {
  event: { readonly id: string; readonly slug: string };
  races: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
  kind: ImportKind;
  raceSlug: string | null;
}) {
  const t = useTranslations('events.organizer.newImport');
  const errors = useTranslations('errors');
  const router = useRouter();
  const preview = useSave(PreviewImportDocument);
  const { event, races } = props;
  const [kind, setKind] = useState(props.kind);
  const [raceId, setRaceId] = useState(
    (races.find(({ slug }) => slug === props.raceSlug) ?? races[0])?.id ?? '',
  );
  const [progress, setProgress] = useState<Progress>();
  const [failure, setFailure] = useState<string>();
  const uploaded = useRef<string>(undefined);
  const needsRace = kind !== 'READS';

  const read = async (importId: string) => {
    uploaded.current = importId;
    setProgress({ step: 'reading' });
    const seen = await preview.run({ input: { importId } });
    setProgress(undefined);
    if (seen !== null) router.push(`/organize/${event.slug}/imports/${importId}`);
  };
  const take = async (file: File) => {
    if (progress !== undefined) return;
    setFailure(undefined);
    preview.refuse([]);
    uploaded.current = undefined;
    setProgress({ step: 'sending', sent: 0, size: file.size });
    const answer = await uploadFile({
      eventId: event.id,
      raceId: needsRace ? raceId : null,
      kind,
      file,
      onProgress: (sent) =>
        setProgress({ step: 'sending', sent: Math.min(sent, file.size), size: file.size }),
    });
    if ('importId' in answer) return read(answer.importId);
    setProgress(undefined);
    setFailure(errorText(errors, answer.problem));
  };

  if (races.length === 0) {
    return <Notice title={t('noRacesTitle')}>{t('noRacesText')}</Notice>;
  }
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      <RadioGroup legend={t('kind')}>
        {(['ENTRIES', 'READS', 'FINISH_TIMES'] as const).map((one) => (
          <Radio
            key={one}
            name="kind"
            label={t(`kinds.${one}`)}
            hint={t(`kindHints.${one}`)}
            checked={kind === one}
            disabled={progress !== undefined}
            onChange={() => setKind(one)}
          />
        ))}
      </RadioGroup>
      {needsRace && (
        <Select
          label={t('race')}
          value={raceId}
          disabled={progress !== undefined}
          onChange={(change) => setRaceId(change.currentTarget.value)}
        >
          {races.map((race) => (
            <option key={race.id} value={race.id}>
              {race.name}
            </option>
          ))}
        </Select>
      )}
      <FileDrop
        label={t('file')}
        hint={t('fileHint')}
        accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
        disabled={progress !== undefined}
        error={failure}
        onFile={take}
      />
      <div aria-live="polite">
        {progress?.step === 'sending' && (
          <ProgressBar
            label={t('sending')}
            value={progress.sent}
            max={Math.max(1, progress.size)}
            text={t('sent', { sent: kilobytes(progress.sent), size: kilobytes(progress.size) })}
          />
        )}
        {progress?.step === 'reading' && <ProgressBar label={t('reading')} />}
      </div>
      <ErrorSummary entries={preview.entries} />
      {preview.problems.some(({ code }) => code === 'API_UNREACHABLE') && uploaded.current !== undefined && (
        <Button onClick={() => uploaded.current !== undefined && void read(uploaded.current)}>
          {t('readAgain')}
        </Button>
      )}
    </div>
  );
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}
