'use client';

import { useQuery } from '@apollo/client/react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatNumber } from '@/i18n/format.ts';
import { Button } from '@/ui/Button.tsx';
import { Card } from '@/ui/Card.tsx';
import { Stat, StatRow } from '@/ui/data/Stat.tsx';
import { SkeletonRows } from '@/ui/feedback/Skeleton.tsx';
import { EmptyState } from '@/ui/feedback/StateBox.tsx';
import { LinkButton } from '@/ui/LinkButton.tsx';
import { GunDialog, type GunRace } from '../decisions/GunDialog.tsx';
import { OffsetDialog } from '../decisions/OffsetDialog.tsx';
import { RulingDialog } from '../decisions/RulingDialog.tsx';
import { VoidDialog } from '../decisions/VoidDialog.tsx';
import { LogFactsDocument, type LogLineFragment } from './__generated__/Log.ts';
import { LogTable } from './LogTable.tsx';

const POLL_MS = 2_000;
const STEP = 50;
const MOST = 500;

type Open =
  | 'gun'
  | 'offset'
  | 'ruling'
  | { readonly fact: LogLineFragment; readonly words: string }
  | undefined;

/** The race log, newest facts first and counting live, with what an organizer can record by hand. */
export function LogPage(props: {
  event: { readonly id: string; readonly slug: string; readonly timeZone: string };
  races: readonly (GunRace & { readonly slug: string })[];
  readerIds: readonly string[];
}) {
  const t = useTranslations('timing.log');
  const ui = useTranslations('common.ui');
  const locale = useLocale();
  const { event, races } = props;
  const [first, setFirst] = useState(STEP);
  const [open, setOpen] = useState<Open>();
  const { data, previousData, error, refetch } = useQuery(LogFactsDocument, {
    variables: { slug: event.slug, first, after: null },
    pollInterval: POLL_MS,
    fetchPolicy: 'no-cache',
    ssr: false,
  });
  const found = (data ?? previousData)?.event;
  const close = () => setOpen(undefined);
  const saved = () => {
    close();
    void refetch();
  };
  return (
    <section aria-labelledby="log" className="flex flex-col gap-6">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-5">
        <div className="flex flex-col gap-4">
          <h2 id="log" className="text-2xl">
            {t('title')}
          </h2>
          <StatRow>
            <Stat
              value={found ? formatNumber(found.logPosition, { locale }) : '–'}
              label={t('facts')}
              note={error ? t('stale') : t('live')}
            />
          </StatRow>
        </div>
        <div className="flex flex-wrap gap-3">
          {races.length > 0 && (
            <>
              <Button variant="primary" onClick={() => setOpen('gun')}>
                {t('gun')}
              </Button>
              <Button onClick={() => setOpen('ruling')}>{t('ruling')}</Button>
            </>
          )}
          <Button onClick={() => setOpen('offset')}>{t('offset')}</Button>
          <LinkButton href={`/organize/${event.slug}/imports/new?kind=READS`}>{t('upload')}</LinkButton>
        </div>
      </div>
      {found === undefined && <SkeletonRows rows={10} label={ui('loading')} />}
      {found?.log.edges.length === 0 && (
        <EmptyState
          title={t('emptyTitle')}
          action={
            <LinkButton href={`/organize/${event.slug}/imports/new?kind=READS`}>{t('upload')}</LinkButton>
          }
        >
          {t('emptyText')}
        </EmptyState>
      )}
      {found && found.log.edges.length > 0 && (
        <>
          <Card flush>
            <LogTable
              facts={found.log.edges.map(({ node }) => node)}
              timeZone={event.timeZone}
              waves={races.flatMap(({ waves }) => waves)}
              onVoid={(fact, words) => setOpen({ fact, words })}
            />
          </Card>
          {found.log.pageInfo.hasNextPage && first < MOST && (
            <div>
              <Button onClick={() => setFirst(Math.min(MOST, first * 2))}>{t('older')}</Button>
            </div>
          )}
        </>
      )}
      {open === 'gun' && (
        <GunDialog races={races} timeZone={event.timeZone} onSaved={saved} onClose={close} />
      )}
      {open === 'ruling' && (
        <RulingDialog eventSlug={event.slug} races={races} onSaved={saved} onClose={close} />
      )}
      {open === 'offset' && (
        <OffsetDialog eventId={event.id} readerIds={props.readerIds} onSaved={saved} onClose={close} />
      )}
      {typeof open === 'object' && (
        <VoidDialog
          eventId={event.id}
          targetFactId={open.fact.factId}
          fact={open.words}
          onSaved={saved}
          onClose={close}
        />
      )}
    </section>
  );
}
