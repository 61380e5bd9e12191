import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/i18n/format.ts';
import { ChipLink, ChipRow } from '@/ui/ChipLink.tsx';
import { ageGroupText } from '../age-group-text.ts';
import type { ResultFiltersFragment } from './__generated__/ResultFilters.ts';
import { ClubFilter } from './ClubFilter.tsx';
import {
  type AddressFilter,
  type FilterKey,
  filterAddress,
  isUnfiltered,
  withFilter,
} from './filter-address.ts';

type Facet = ResultFiltersFragment['sexes'][number];

type FilterProps = {
  readonly path: string;
  readonly filter: AddressFilter;
  readonly facets: ResultFiltersFragment;
};

/** What the list can be narrowed to: sex and status at once, the rest one tap away. */
export function ResultFilters(props: FilterProps) {
  const t = useTranslations('results');
  const { facets, filter, path } = props;
  const hasMore = facets.ageGroups.length + facets.categories.length + facets.clubs.length > 0;
  const isMoreOpen = filter.age !== undefined || filter.category !== undefined || filter.club !== undefined;
  return (
    <div className="flex flex-col gap-1">
      <ChipRow label={t('filter.sexAndStatus')}>
        <ChipLink href={path} selected={isUnfiltered(filter)}>
          {t('filter.all')}
        </ChipLink>
        {facets.sexes.map((facet) => (
          <FacetChip key={facet.key} {...props} name="sex" facet={facet} label={sexLabel(facet.key, t)} />
        ))}
        {facets.statuses.length > 1 &&
          byOrder(facets.statuses).map((facet) => (
            <FacetChip
              key={facet.key}
              {...props}
              name="status"
              facet={facet}
              label={statusLabel(facet.key, t)}
            />
          ))}
      </ChipRow>
      {hasMore && (
        <details open={isMoreOpen} className="group">
          <summary className="link inline-flex min-h-10 items-center font-medium text-muted pointer-coarse:min-h-12">
            {t('filter.more')}
          </summary>
          <div className="flex flex-col gap-3 pb-2">
            {facets.ageGroups.length > 0 && (
              <ChipRow label={t('filter.ageGroups')}>
                {byAge(facets.ageGroups).map((facet) => (
                  <FacetChip
                    key={facet.key}
                    {...props}
                    name="age"
                    facet={facet}
                    label={ageGroupText(facet.label, t)}
                  />
                ))}
              </ChipRow>
            )}
            {facets.categories.length > 0 && (
              <ChipRow label={t('filter.categories')}>
                {facets.categories.map((facet) => (
                  <FacetChip key={facet.key} {...props} name="category" facet={facet} label={facet.label} />
                ))}
              </ChipRow>
            )}
            {facets.clubs.length > 0 && <ClubFilter path={path} filter={filter} clubs={facets.clubs} />}
          </div>
        </details>
      )}
    </div>
  );
}

function FacetChip(props: FilterProps & { name: FilterKey; facet: Facet; label: string }) {
  const locale = useLocale();
  const { facet, filter, name } = props;
  const selected = filter[name] === facet.key;
  return (
    <ChipLink
      href={filterAddress(props.path, withFilter(filter, name, selected ? undefined : facet.key))}
      selected={selected}
      count={formatNumber(facet.count, { locale })}
    >
      <span className="inline-block first-letter:uppercase">{props.label}</span>
    </ChipLink>
  );
}

const statusOrder = ['ON_COURSE', 'FINISHED', 'ENTERED', 'DNF', 'DSQ', 'UNRANKED', 'DNS'];

function byOrder(statuses: readonly Facet[]): readonly Facet[] {
  return statuses.toSorted((a, b) => statusOrder.indexOf(a.key) - statusOrder.indexOf(b.key));
}

/** Groups as they grow older; "under 20" begins. */
function byAge(groups: readonly Facet[]): readonly Facet[] {
  const age = ({ key }: Facet) =>
    key.startsWith('under-') ? 0 : Number.parseInt(key.replace(/^\D+/, ''), 10) || 0;
  return groups.toSorted((a, b) => age(a) - age(b));
}

function sexLabel(key: string, t: ReturnType<typeof useTranslations<'results'>>): string {
  return key === 'F' || key === 'M' || key === 'X' ? t(`sexes.${key}`) : key;
}

function statusLabel(key: string, t: ReturnType<typeof useTranslations<'results'>>): string {
  return t.has(`status.${key}` as never) ? t(`status.${key}` as never) : key;
}
