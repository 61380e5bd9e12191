import { useLocale } from 'next-intl';
import { formatNumber } from '@/i18n/format.ts';

/** A place; `shared` marks a tie with "=", no place shows a dash (the status says why). */
export function Place(props: { place: number | null | undefined; shared?: boolean }) {
  const locale = useLocale();
  if (props.place === null || props.place === undefined) {
    return (
      <span aria-hidden="true" className="text-muted">
        –
      </span>
    );
  }
  return (
    <span className="figures">
      {props.shared && '='}
      {formatNumber(props.place, { locale })}
    </span>
  );
}
