import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface Props {
  title?: ReactNode;
  /** beside the title, at the end of the line */
  aside?: ReactNode;
  /** `accent` marks what to do next: one a page */
  accent?: boolean;
  /** no padding around the content: for tables and lists that bring their own */
  flush?: boolean;
  as?: 'section' | 'article' | 'div' | 'li';
  id?: string;
  className?: string;
  children: ReactNode;
}

/** A surface for things that are compared, or for the one thing to do next. */
export function Card({
  title,
  aside,
  accent = false,
  flush = false,
  as: Element = 'section',
  id,
  className,
  children,
}: Props) {
  return (
    <Element
      id={id}
      className={classNames('card', accent && 'card-accent', flush && 'card-flush', className)}
    >
      {title !== undefined && (
        <div className="card-head">
          <h2>{title}</h2>
          {aside !== undefined && <div className="card-aside">{aside}</div>}
        </div>
      )}
      {children}
    </Element>
  );
}
