import { useTranslations } from 'next-intl';
import type { ResultWindowFragment } from './__generated__/ResultWindow.ts';
import { ResultRowView } from './ResultRowView.tsx';
import { ResultTable } from './ResultTable.tsx';
import type { RowFormat } from './row-format.ts';

/** A later page of the list for browsers without JavaScript: no scrolling on, no live changes. */
export function StaticRows(props: { page: ResultWindowFragment; format: RowFormat }) {
  const t = useTranslations('results.list');
  const { page, format } = props;
  return (
    <ResultTable caption={t('caption')} format={format} rowCount={page.totalCount} sticky={false}>
      {page.edges.map(({ node }) => (
        <ResultRowView key={node.id} row={node} index={node.listOrder - 1} isTied={false} format={format} />
      ))}
    </ResultTable>
  );
}
