import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface Props {
  rows: readonly { term: ReactNode; value: ReactNode; key?: string }[];
  /** term above value instead of beside it */
  stacked?: boolean;
}

/** Facts about one thing. */
export function DescriptionList({ rows, stacked = false }: Props) {
  return (
    <dl className={classNames('facts', stacked && 'facts-stacked')}>
      {rows.map(({ term, value, key }, index) => (
        <div key={key ?? index}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
