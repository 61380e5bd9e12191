'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { sendQuery } from '@/apollo/send-query.ts';
import { Badge } from '@/ui/Badge.tsx';
import { Button } from '@/ui/Button.tsx';
import { Card } from '@/ui/Card.tsx';
import { Table, Td, Th } from '@/ui/data/Table.tsx';
import { ImportProblemPageDocument, type ProblemRowsFragment } from './__generated__/Imports.ts';
import { rowProblemText } from './problem-text.ts';

/** Rows with problems, refused ones first, each with its line and what is wrong. */
export function ProblemRows(props: { importId: string; page: ProblemRowsFragment }) {
  const t = useTranslations('events.organizer.import');
  const sentences = useTranslations('events.organizer.rowProblem');
  const [more, setMore] = useState<readonly ProblemRowsFragment[]>([]);
  const [isLoading, setLoading] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const pages = [props.page, ...more];
  const last = pages.at(-1) ?? props.page;
  const load = async () => {
    setLoading(true);
    try {
      const variables = { import: props.importId, after: last.pageInfo.endCursor };
      const { node } = await sendQuery({ document: ImportProblemPageDocument, variables });
      if (node !== null && 'problemRows' in node) setMore([...more, node.problemRows]);
      setFailed(false);
    } catch {
      setFailed(true);
    } finally {
      setLoading(false);
    }
  };
  return (
    <>
      <Card flush>
        <Table caption={t('problemRows')}>
          <thead>
            <tr>
              <Th numeric>{t('line')}</Th>
              <Th>{t('problem')}</Th>
              <Th className="max-sm:hidden">{t('inFile')}</Th>
            </tr>
          </thead>
          <tbody>
            {pages.flatMap((page) =>
              page.edges.map(({ node: row }) => (
                <tr key={row.line}>
                  <Td numeric>{row.line}</Td>
                  <Td>
                    <ul className="flex flex-col gap-1.5">
                      {row.problems.map((problem) => (
                        <li
                          key={`${problem.code} ${problem.column} ${problem.params.map(({ value }) => value)}`}
                          className="flex flex-wrap items-baseline gap-x-2"
                        >
                          <Badge tone={problem.severity === 'ERROR' ? 'danger' : 'warn'}>
                            {t(`severity.${problem.severity}`)}
                          </Badge>
                          <span className="[overflow-wrap:anywhere]">
                            {rowProblemText(sentences, problem)}
                          </span>
                        </li>
                      ))}
                    </ul>
                    <code className="mt-1 block text-muted text-sm [overflow-wrap:anywhere] sm:hidden">
                      {row.raw.slice(0, 80)}
                    </code>
                  </Td>
                  <Td className="max-w-md max-sm:hidden">
                    <code className="text-muted text-sm [overflow-wrap:anywhere]">
                      {row.raw.slice(0, 160)}
                    </code>
                  </Td>
                </tr>
              )),
            )}
          </tbody>
        </Table>
      </Card>
      {last.pageInfo.hasNextPage && (
        <div>
          <Button pending={isLoading} onClick={load}>
            {t('moreProblems')}
          </Button>
          {hasFailed && (
            <p role="status" className="mt-2 font-semibold text-warn">
              {t('moreFailed')}
            </p>
          )}
        </div>
      )}
    </>
  );
}
