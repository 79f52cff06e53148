import type { ReactNode } from 'react';
import { Cell, Table } from '@/components/ui/table';
import { ListingCell } from './listing-cell';
import { ReasonText } from './reason-text';

export interface OutcomeRow {
  id: string;
  title: string;
  href: string;
  idText: string;
  imageUrl: string | null;
  /** how the listing stands: a chip */
  status: ReactNode;
  /** what was decided about it, in a few words */
  outcome: string;
  /** why: the coded reason and the words sent with it */
  reason?: string;
  words?: string;
}

interface Props {
  caption: string;
  labels: { listing: string; status: string; outcome: string };
  rows: readonly OutcomeRow[];
}

/** The listings of a dispute, each with how it stands and what was decided about it. */
export function OutcomeTable({ caption, labels, rows }: Props) {
  return (
    <Table
      caption={caption}
      head={[{ label: labels.listing }, { label: labels.status }, { label: labels.outcome }]}
    >
      {rows.map(({ id, title, href, idText, imageUrl, status, outcome, reason, words }) => (
        <tr key={id}>
          <Cell lead>
            <ListingCell title={title} href={href} external idText={idText} imageUrl={imageUrl} />
          </Cell>
          <Cell label={labels.status}>{status}</Cell>
          <Cell label={labels.outcome}>
            <div className="grid gap-2">
              {outcome}
              {reason !== undefined && <ReasonText title={reason} text={words} />}
            </div>
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
