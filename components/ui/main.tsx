import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** The page between header and footer. `form` is one column for a task, `prose` for reading, `full` for the desk. */
export function Main({
  width = 'page',
  className,
  children,
}: {
  width?: 'page' | 'form' | 'prose' | 'full';
  className?: string;
  children: ReactNode;
}) {
  return (
    <main id="main" tabIndex={-1} className={classNames('main', `main-${width}`, className)}>
      {children}
    </main>
  );
}
