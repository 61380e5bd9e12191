import type { RankingBasis } from '@backstride/schema';
import { useLocale, useTranslations } from 'next-intl';
import { formatDistance, formatDuration } from '@/i18n/format.ts';
import { Card } from '@/ui/Card.tsx';
import { Duration } from '@/ui/data/Duration.tsx';
import { StatusWord } from '@/ui/data/StatusWord.tsx';
import { Table, Td, Th } from '@/ui/data/Table.tsx';
import { PlainTime } from '@/ui/data/Time.tsx';
import { Direction } from '@/ui/direction/Direction.tsx';
import { displayedMs } from '../list/row-format.ts';
import type { BandSection, Passage } from './sections.ts';

const directions = { BACKWARD: 'backward', FORWARD: 'forward', WALK: 'walk' } as const;

/** The line of the race: every checkpoint with time, section and pace, and the field's middle pace. */
export function SplitsTable(props: {
  passages: readonly Passage[];
  band: readonly BandSection[];
  basis: RankingBasis;
  decimals: 0 | 2 | 3;
  /** The displayed result; the finish shows it, penalties included. */
  finishMs: number | null;
  timeZone: string;
}) {
  const t = useTranslations('results.runner.splits');
  const locale = useLocale();
  const { decimals } = props;
  const hasOtherDirections = props.passages.some(
    ({ checkpoint }) => checkpoint.kind !== 'START' && checkpoint.sectionDirection !== 'BACKWARD',
  );
  return (
    <Card flush>
      <Table caption={t('caption')}>
        <thead>
          <tr>
            <Th>{t('checkpoint')}</Th>
            <Th numeric>{props.basis === 'NET' ? t('netTime') : t('gunTime')}</Th>
            <Th numeric className="hidden sm:table-cell">
              {t('section')}
            </Th>
            <Th numeric>{t('pace')}</Th>
            <Th numeric className="hidden sm:table-cell">
              {t('fieldPace')}
            </Th>
            <Th numeric className="hidden sm:table-cell">
              {t('clock')}
            </Th>
          </tr>
        </thead>
        <tbody>
          {props.passages.map(({ checkpoint, split, section, state }) => {
            const measuredMs = props.basis === 'NET' ? (split?.netTime ?? split?.gunTime) : split?.gunTime;
            const timeMs =
              checkpoint.kind === 'FINISH' && props.finishMs !== null
                ? props.finishMs
                : measuredMs && displayedMs(measuredMs, decimals);
            const field = props.band.find(({ toMetres }) => toMetres === checkpoint.distance);
            return (
              <tr key={checkpoint.id} className={state === 'toCome' ? 'text-muted' : undefined}>
                <Td>
                  <span className="font-semibold">{checkpoint.name}</span>{' '}
                  {!namesItsDistance(checkpoint) && (
                    <span className="figures text-muted text-sm">
                      {formatDistance(checkpoint.distance, { locale })}
                    </span>
                  )}
                  {hasOtherDirections && checkpoint.kind !== 'START' && (
                    <Direction
                      kind={directions[checkpoint.sectionDirection]}
                      className="ml-2 text-muted text-sm"
                    />
                  )}
                  {split?.isSuspicious && (
                    <span className="block text-sm">
                      <StatusWord tone="warn">{t('suspicious')}</StatusWord>
                    </span>
                  )}
                </Td>
                <Td numeric>
                  {split && timeMs != null && timeMs >= 0 && (
                    <Duration durationMs={timeMs} decimals={decimals} />
                  )}
                  {state === 'missed' && <Words>{t('missed')}</Words>}
                  {state === 'toCome' && <Words>–</Words>}
                </Td>
                <Td numeric className="hidden sm:table-cell">
                  {section && split?.sectionTime != null && (
                    <Duration durationMs={split.sectionTime} decimals={decimals} />
                  )}
                </Td>
                <Td numeric>{section && formatDuration(section.paceSPerKm * 1000, { locale })}</Td>
                <Td numeric className="hidden text-muted sm:table-cell">
                  {field && formatDuration(field.middleSPerKm * 1000, { locale })}
                </Td>
                <Td numeric className="hidden text-muted sm:table-cell">
                  {split && <PlainTime instant={split.passedAt} timeZone={props.timeZone} style="seconds" />}
                </Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Card>
  );
}

/** "5 km" and "Start" need no distance beside them. */
function namesItsDistance({ kind, name, distance }: Passage['checkpoint']): boolean {
  return (
    kind === 'START' ||
    [String(distance), String(distance / 1000)].includes(name.replace(/[^\d.,]/g, '').replace(',', '.'))
  );
}

function Words(props: { children: string }) {
  return <span className="font-medium font-text text-base text-muted">{props.children}</span>;
}
