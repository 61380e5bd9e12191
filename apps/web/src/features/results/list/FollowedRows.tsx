'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useLiveRace } from '../live/live-race.ts';
import { ResultRowView } from './ResultRowView.tsx';
import { ResultTable } from './ResultTable.tsx';
import type { Row } from './result-list.ts';
import type { RowFormat } from './row-format.ts';

/** Runners that this device follows, above the list and as live as it. */
export function FollowedRows(props: { rows: readonly Row[]; position: number; format: RowFormat }) {
  const t = useTranslations('results.list');
  const { listen } = useLiveRace();
  const { position } = props;
  const ids = props.rows.map((row) => row.id).join(' ');
  const [newer, setNewer] = useState<ReadonlyMap<string, Row>>(new Map());
  useEffect(
    () =>
      listen(position, ({ results }) => {
        const mine = results.filter((row) => ids.split(' ').includes(row.id));
        if (mine.length > 0)
          setNewer((before) => new Map([...before, ...mine.map((row) => [row.id, row] as const)]));
      }),
    [listen, position, ids],
  );
  return (
    <section aria-labelledby="followed" className="flex flex-col gap-3">
      <h2 id="followed" className="text-xl">
        {t('followed')}
      </h2>
      <ResultTable caption={t('followed')} format={props.format} rowCount={props.rows.length} sticky={false}>
        {props.rows.map((row, index) => (
          <ResultRowView
            key={row.id}
            row={newer.get(row.id) ?? row}
            index={index}
            isTied={false}
            format={props.format}
          />
        ))}
      </ResultTable>
    </section>
  );
}
