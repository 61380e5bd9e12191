import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/i18n/format.ts';
import { Badge } from '@/ui/Badge.tsx';
import { Card } from '@/ui/Card.tsx';
import { Stat, StatRow } from '@/ui/data/Stat.tsx';
import { Table, Td, Th } from '@/ui/data/Table.tsx';
import { Time } from '@/ui/data/Time.tsx';
import { Notice } from '@/ui/feedback/Notice.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { eventPath, racePath } from '../frame/paths.ts';
import type { ImportDetailFragment, OrganizerImportQuery } from './__generated__/Imports.ts';
import { ApplyImport, UndoImport } from './ApplyImport.tsx';
import { ColumnsForm } from './ColumnsForm.tsx';
import { importFields } from './fields.ts';
import { ProblemRows } from './ProblemRows.tsx';

type Event = NonNullable<OrganizerImportQuery['event']>;

/** One uploaded file: before it is applied what it would do, problems first; afterwards what it did. */
export function ImportPage(props: { event: Event; upload: ImportDetailFragment }) {
  const t = useTranslations('events.organizer.import');
  const { event, upload } = props;
  const isPreview = upload.state === 'PREVIEW';
  const taken = upload.counts.rows - upload.counts.refused;
  const waves = event.races.find(({ id }) => id === upload.race?.id)?.waves ?? [];
  return (
    <>
      <section aria-labelledby="file" className="flex flex-col gap-5">
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
          <h2 id="file" className="text-2xl [overflow-wrap:anywhere]">
            {upload.fileName}
          </h2>
          <Badge tone={upload.state === 'APPLIED' ? 'accent' : 'outline'}>{t(`state.${upload.state}`)}</Badge>
          <span className="text-muted">
            {t(`kind.${upload.kind}`)}
            {upload.race && ` · ${upload.race.name}`}
          </span>
          <span className="text-muted">
            <Time instant={upload.uploadedAt} timeZone={event.timeZone} />
          </span>
        </div>
        <Counts upload={upload} />
        {isPreview &&
          (taken > 0 ? (
            <ApplyImport importId={upload.id} rows={taken} />
          ) : (
            <Notice tone="warn" title={t('nothingTitle')}>
              {t('nothingText')}
            </Notice>
          ))}
        {!isPreview && <AfterImport event={event} upload={upload} />}
      </section>
      {upload.problemRows.totalCount > 0 && (
        <section aria-labelledby="problems" className="flex flex-col gap-4">
          <h2 id="problems" className="text-2xl">
            {t('problems', { count: upload.problemRows.totalCount })}
          </h2>
          <ProblemKinds upload={upload} />
          <ProblemRows
            key={upload.problemRows.edges[0]?.node.line}
            importId={upload.id}
            page={upload.problemRows}
          />
        </section>
      )}
      {isPreview && (
        <section aria-labelledby="columns" className="flex flex-col gap-4">
          <h2 id="columns" className="text-2xl">
            {t('columns')}
          </h2>
          <p className="max-w-prose text-muted">{t('columnsLead')}</p>
          <ColumnsForm
            key={upload.columns.map(({ field }) => field).join(' ')}
            importId={upload.id}
            kind={upload.kind}
            columns={upload.columns}
            waves={waves}
            timeZone={event.timeZone}
          />
        </section>
      )}
      {upload.sampleRows.length > 0 && <SampleRows upload={upload} />}
    </>
  );
}

function Counts(props: { upload: ImportDetailFragment }) {
  const t = useTranslations('events.organizer.import');
  const locale = useLocale();
  const { counts, state } = props.upload;
  const did = state === 'PREVIEW' ? 'would' : 'did';
  return (
    <StatRow>
      {(['new', 'changed', 'unchanged', 'refused'] as const).map((key) => (
        <Stat key={key} value={formatNumber(counts[key], { locale })} label={t(`${did}.${key}`)} />
      ))}
      {counts.warned > 0 && <Stat value={formatNumber(counts.warned, { locale })} label={t('warned')} />}
    </StatRow>
  );
}

function AfterImport(props: { event: Event; upload: ImportDetailFragment }) {
  const t = useTranslations('events.organizer.import');
  const { event, upload } = props;
  const { race } = upload;
  return (
    <div className="flex flex-wrap gap-3">
      {upload.kind === 'ENTRIES' && race && (
        <LinkButton href={`${racePath(event, race)}/entries`} variant="primary">
          {t('toEntries')}
        </LinkButton>
      )}
      {upload.kind !== 'ENTRIES' && (
        <LinkButton
          href={race ? `/e/${event.slug}/${race.slug}` : `${eventPath(event)}/log`}
          variant="primary"
        >
          {race ? t('toResults') : t('toLog')}
        </LinkButton>
      )}
      <LinkButton
        href={`${eventPath(event)}/imports/new?${new URLSearchParams({ kind: upload.kind, race: race?.slug ?? '' })}`}
      >
        {t('another')}
      </LinkButton>
      {upload.canUndo && <UndoImport importId={upload.id} />}
    </div>
  );
}

function ProblemKinds(props: { upload: ImportDetailFragment }) {
  const t = useTranslations('events.organizer.problemKind');
  const locale = useLocale();
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1">
      {props.upload.counts.byProblem.map(({ code, count }) => (
        <li key={code}>
          <span className="figures font-semibold">{formatNumber(count, { locale })}</span>{' '}
          {t.has(code as never) ? t(`${code}` as never) : code}
        </li>
      ))}
    </ul>
  );
}

function SampleRows(props: { upload: ImportDetailFragment }) {
  const t = useTranslations('events.organizer.import');
  const fields = useTranslations('events.organizer.columns.field');
  const { sampleRows, kind } = props.upload;
  const given = new Set(sampleRows.flatMap(({ values }) => values.map(({ name }) => name)));
  const names = importFields[kind].filter((name) => given.has(name));
  return (
    <div className="flex flex-col gap-4">
      <h2 className="text-2xl">{t('sample')}</h2>
      <Card flush>
        <Table caption={t('sample')}>
          <thead>
            <tr>
              <Th numeric>{t('line')}</Th>
              <Th>{t('effect')}</Th>
              {names.map((name) => (
                <Th key={name}>{fields(name)}</Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sampleRows.map((row) => (
              <tr key={row.line}>
                <Td numeric>{row.line}</Td>
                <Td className="whitespace-nowrap">{t(`effects.${row.effect}`)}</Td>
                {names.map((name) => (
                  <Td key={name}>{row.values.find((value) => value.name === name)?.value}</Td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </Card>
    </div>
  );
}
