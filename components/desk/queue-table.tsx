'use client';

import type { ReactNode } from 'react';
import { columnLabels } from '@/components/ui/column-labels';

export interface QueueRow {
  id: string;
  href: string;
  reference: string;
  /** one for each column of `columns` */
  cells: readonly ReactNode[];
  /** ISO 8601 */
  since: string;
  sinceText: string;
  /** who has it open */
  openWith?: string | null;
}

interface Props {
  caption: string;
  reference: string;
  columns: readonly string[];
  since: string;
  /** absent where nothing is ever open */
  openWith?: string;
  rows: readonly QueueRow[];
}

/**
 * What waits at the desk, longest waiting first. This is the page that reviewers load all day: its rows travel as data,
 * a third of what their elements take, and are made into bare elements in one place.
 */
export function QueueTable({ caption, reference, columns, since, openWith, rows }: Props) {
  const labels = [reference, ...columns, since, ...(openWith === undefined ? [] : [openWith])];
  return (
    <table className="table table-labelled queue-table" style={columnLabels(labels)}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {labels.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="cell-lead">
              <a className="link" href={row.href}>
                {row.reference}
              </a>
            </td>
            {row.cells.map((cell, i) => (
              <td key={i}>{cell}</td>
            ))}
            <td>
              <time dateTime={row.since}>{row.sinceText}</time>
            </td>
            {openWith !== undefined && <td>{row.openWith}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
