'use client';

import { StatusChip } from '@/components/case/status-chip';
import type { Tone } from '@/components/ui/tone';
import { Table } from '@/components/ui/table';

/** What a row says, in the reader's words. */
export interface NoticeRow {
  id: string;
  reference: string;
  right: string;
  marketplace: string;
  listings: string | number;
  tone: Tone;
  status: string;
  date: string;
}

/**
 * The table of the list. Its rows travel as data, a third of what their elements take, and are made into plain elements
 * in one place: the page is measured against a bare table of the same rows.
 */
export function NoticeTable({
  caption,
  head,
  rows,
}: {
  caption: string;
  head: readonly string[];
  rows: readonly NoticeRow[];
}) {
  return (
    <Table labelled caption={caption} head={head.map((label) => ({ label }))}>
      {rows.map((row) => (
        <tr key={row.id}>
          <td className="cell-lead">
            <a className="link mono" href={`/notices/${row.id}`}>
              {row.reference}
            </a>
          </td>
          <td>{row.right}</td>
          <td>{row.marketplace}</td>
          <td>{row.listings}</td>
          <td>
            <StatusChip tone={row.tone} label={row.status} />
          </td>
          <td>{row.date}</td>
        </tr>
      ))}
    </Table>
  );
}
