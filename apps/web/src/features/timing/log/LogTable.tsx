'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatDuration, formatInstant, formatNumber, formatZone } from '@/i18n/format.ts';
import { Button } from '@/ui/Button.tsx';
import { Table, Td, Th } from '@/ui/data/Table.tsx';
import type { LogLineFragment } from './__generated__/Log.ts';

type Wave = { readonly id: string; readonly name: string };

/** Facts by position, newest first. A fact that a later one took out is struck through. */
export function LogTable(props: {
  facts: readonly LogLineFragment[];
  timeZone: string;
  waves: readonly Wave[];
  onVoid: (fact: LogLineFragment, words: string) => void;
}) {
  const t = useTranslations('timing.log');
  const locale = useLocale();
  const { facts, timeZone } = props;
  const voided = new Set(
    facts.flatMap((fact) => (fact.kind === 'VOID' ? [hexOf(detail(fact, 'targetFactId'))] : [])),
  );
  const words = useFactWords(props.waves);
  const first = facts[0];
  return (
    <Table caption={t('caption')}>
      <thead>
        <tr>
          <Th numeric>{t('position')}</Th>
          <Th numeric>
            <span title={first && formatZone(first.occurredAt, { locale, timeZone })}>{t('time')}</span>
          </Th>
          <Th>{t('what')}</Th>
          <Th>{t('who')}</Th>
          <Th className="max-sm:hidden">{t('where')}</Th>
          <Th className="max-md:hidden">{t('by')}</Th>
          <Th>
            <span className="sr-only">{t('void')}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => {
          const isVoided = voided.has(fact.factId);
          const said = words(fact);
          return (
            <tr key={fact.factId} className={isVoided ? 'text-muted line-through' : undefined}>
              <Td numeric className="text-muted">
                {formatNumber(fact.position, { locale })}
              </Td>
              <Td numeric>
                <time
                  dateTime={fact.occurredAt}
                  title={formatInstant(fact.occurredAt, { locale, timeZone, style: 'dateTime' })}
                >
                  {formatInstant(fact.occurredAt, { locale, timeZone, style: 'seconds' })}
                </time>
              </Td>
              <Td>
                {said}
                {isVoided && <span className="sr-only"> {t('isVoided')}</span>}
                <span className="block text-muted text-sm sm:hidden">{fact.timingPoint?.name}</span>
              </Td>
              <Td className="figures">{fact.bib ?? fact.chip ?? detail(fact, 'bib')}</Td>
              <Td className="max-sm:hidden">
                {fact.timingPoint?.name}
                {fact.readerId && <span className="block text-muted text-sm">{fact.readerId}</span>}
              </Td>
              <Td className="max-md:hidden">{fact.recordedBy?.name ?? t('device')}</Td>
              <Td className="text-right">
                {fact.kind !== 'VOID' && !isVoided && (
                  <Button
                    size="small"
                    variant="quiet"
                    className="whitespace-nowrap"
                    aria-label={t('voidThis', { position: fact.position })}
                    onClick={() => props.onVoid(fact, said)}
                  >
                    {t('void')}
                  </Button>
                )}
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

/** What a fact says, in one line. */
function useFactWords(waves: readonly Wave[]): (fact: LogLineFragment) => string {
  const t = useTranslations('timing.fact');
  const decisions = useTranslations('timing.ruling.decision');
  const locale = useLocale();
  return (fact) => {
    const reason = detail(fact, 'reason');
    if (fact.kind === 'RULING') {
      const decision = detail(fact, 'decision').toUpperCase().replaceAll('-', '_');
      const said = decisions.has(decision as never) ? decisions(decision as never) : decision;
      return t('ruling', { decision: said, reason });
    }
    if (fact.kind === 'VOID') return t('void', { reason });
    if (fact.kind === 'GUN') {
      const waveId = hexOf(detail(fact, 'waveId'));
      const wave = waves.find(({ id }) => waveId !== '' && id.endsWith(waveId));
      return t('gun', {
        race: fact.race?.name ?? '',
        wave: wave?.name ?? (detail(fact, 'wave') || t('allWaves')),
      });
    }
    if (fact.kind === 'READER_CLOCK_OFFSET') {
      const offset = Number(detail(fact, 'offset') || detail(fact, 'offsetMs'));
      return t('offset', { offset: formatDuration(offset, { locale, decimals: 3 }) });
    }
    return t(fact.kind === 'CHIP_READ' ? 'chipRead' : 'crossing');
  };
}

function detail(fact: LogLineFragment, name: string): string {
  return fact.details.find((one) => one.name === name)?.value ?? '';
}

/** An id without dashes; node ids end with it. */
function hexOf(id: string): string {
  return id.replaceAll('-', '');
}
