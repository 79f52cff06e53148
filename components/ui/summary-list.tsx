import type { ReactNode } from 'react';
import { TextLink } from './text-link';

export interface SummaryRow {
  key: string;
  term: ReactNode;
  value: ReactNode;
  /** where to change it; `label` says what for a screen reader: "Change the email address" */
  change?: { href: string; text: string; label: string };
}

/** Questions and answers, each with its way back: check-your-answers pages. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary">
      {rows.map(({ key, term, value, change }) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {change && (
            <dd className="summary-change">
              <TextLink href={change.href} aria-label={change.label}>
                {change.text}
              </TextLink>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
