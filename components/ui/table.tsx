import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { columnLabels } from './column-labels';

interface Props {
  /** what the table lists; shown to screen readers, or above the table with `showCaption` */
  caption: string;
  showCaption?: boolean;
  /** header cells, in order; `end` aligns numbers to the right, `hidden` is read out only */
  head: readonly { label: string; end?: boolean; hidden?: boolean }[];
  /** cells carry no labels of their own (`Cell`): they are named by `head` in the narrow layout */
  labelled?: boolean;
  /** `Row`s */
  children: ReactNode;
}

/** Columns people compare. Below 640 px each row becomes a block whose cells carry their column's name. */
export function Table({ caption, showCaption = false, head, labelled = false, children }: Props) {
  return (
    <table
      className={classNames('table', labelled && 'table-labelled')}
      style={labelled ? columnLabels(head.map(({ label }) => label)) : undefined}
    >
      <caption className={showCaption ? undefined : 'sr-only'}>{caption}</caption>
      <thead>
        <tr>
          {head.map(({ label, end, hidden }) => (
            <th key={label} scope="col" className={end ? 'text-end' : undefined}>
              {hidden ? <span className="sr-only">{label}</span> : label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/**
 * A cell; `label` is its column's name, shown in the narrow layout. `lead` makes it the row's heading there. `end`
 * aligns numbers.
 */
export function Cell({
  label,
  lead = false,
  end = false,
  className,
  ...props
}: ComponentProps<'td'> & { label?: string; lead?: boolean; end?: boolean }) {
  return (
    <td
      data-label={label}
      className={classNames(lead && 'cell-lead', end && 'cell-end', className) || undefined}
      {...props}
    />
  );
}
