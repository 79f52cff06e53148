import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { Table } from '@/components/ui/table';
import { deskPath, type QueueName } from './queue-name';

interface Props {
  queue: QueueName;
  title: string;
  /** of the columns after the reference */
  columns: readonly string[];
  rows: readonly { id: string; reference: string; cells: readonly ReactNode[] }[];
}

/** Cases that do not wait in their queue and must not be forgotten, shown beneath it; nothing when there are none. */
export async function OtherCases({ queue, title, columns, rows }: Props) {
  if (rows.length === 0) return null;
  const t = await getTranslations('desk.columns');
  return (
    <Card flush title={title}>
      <Table labelled caption={title} head={[t('reference'), ...columns].map((label) => ({ label }))}>
        {rows.map(({ id, reference, cells }) => (
          <tr key={id}>
            <td className="cell-lead">
              <a className="link" href={deskPath(queue, id, {})}>
                {reference}
              </a>
            </td>
            {cells.map((cell, i) => (
              <td key={i}>{cell}</td>
            ))}
          </tr>
        ))}
      </Table>
    </Card>
  );
}
