'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '@/ui/Button.tsx';
import { Select } from '@/ui/form/Select.tsx';
import { type AddressFilter, filterAddress, withFilter } from './filter-address.ts';

/** Clubs are too many for chips: the device's own picker, which sends the form where there is no JavaScript. */
export function ClubFilter(props: {
  path: string;
  filter: AddressFilter;
  clubs: readonly { readonly key: string; readonly label: string; readonly count: number }[];
}) {
  const t = useTranslations('results.search');
  const router = useRouter();
  const { path, filter } = props;
  const { club: chosen, ...others } = filter;
  return (
    <form action={path} className="max-w-md">
      {Object.entries(others).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Select
        label={t('club')}
        name="club"
        value={chosen ?? ''}
        onChange={(event) =>
          router.replace(filterAddress(path, withFilter(filter, 'club', event.target.value)), {
            scroll: false,
          })
        }
      >
        <option value="">{t('allClubs')}</option>
        {props.clubs.map((club) => (
          <option key={club.key} value={club.key}>
            {`${club.label} (${club.count})`}
          </option>
        ))}
      </Select>
      <noscript>
        <Button type="submit" className="mt-2">
          {t('apply')}
        </Button>
      </noscript>
    </form>
  );
}
