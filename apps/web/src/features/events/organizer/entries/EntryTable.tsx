import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Table, Td, Th } from '@/ui/data/Table.tsx';
import type { EntryLineFragment } from './__generated__/Entries.ts';

/** Entries by bib; each opens its form. */
export function EntryTable(props: {
  entries: readonly EntryLineFragment[];
  path: string;
  hasWaves: boolean;
}) {
  const t = useTranslations('events.organizer.entries');
  return (
    <Table caption={t('caption')}>
      <thead>
        <tr>
          <Th numeric>{t('bib')}</Th>
          <Th>{t('name')}</Th>
          <Th className="max-sm:hidden">{t('club')}</Th>
          <Th>{t('sex')}</Th>
          <Th numeric>{t('age')}</Th>
          {props.hasWaves && <Th className="max-sm:hidden">{t('wave')}</Th>}
          <Th className="max-md:hidden">{t('chips')}</Th>
          <Th className="max-md:hidden">{t('guide')}</Th>
        </tr>
      </thead>
      <tbody>
        {props.entries.map((entry) => (
          <tr key={entry.id}>
            <Td numeric>{entry.bib}</Td>
            <Td>
              <Link href={`${props.path}/${entry.id}`} className="link font-semibold">
                {entry.name ?? t('nameless')}
              </Link>
              {entry.isNameHidden && <span className="ml-2 text-muted text-sm">{t('hidden')}</span>}
              {!entry.isRanked && <span className="ml-2 text-muted text-sm">{t('unranked')}</span>}
            </Td>
            <Td className="max-sm:hidden">{entry.clubName}</Td>
            <Td>{entry.sex && t(`sexShort.${entry.sex}`)}</Td>
            <Td numeric>{entry.age}</Td>
            {props.hasWaves && <Td className="max-sm:hidden">{entry.wave?.name}</Td>}
            <Td className="figures max-md:hidden">{chipsOf(entry)}</Td>
            <Td className="max-md:hidden">
              {[entry.guideName, entry.guideBib].filter((part) => part !== null).join(', ')}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function chipsOf(entry: EntryLineFragment): string {
  return entry.chips
    .filter(({ purpose }) => purpose === 'RUNNER')
    .map(({ chip }) => chip)
    .join(', ');
}
