import type { ReactNode } from 'react';
import { TextLink } from './text-link';

interface Props {
  title: ReactNode;
  /** the way here, the nearest last, without this page; `breadcrumbLabel` names it to screen readers */
  breadcrumb?: readonly { href: string; label: string }[];
  breadcrumbLabel?: string;
  /** what this page is of: a reference, a step */
  eyebrow?: ReactNode;
  /** one or two lines beneath the title */
  lead?: ReactNode;
  actions?: ReactNode;
}

/** The top of a page: where one is, what it is, what can be done with it. */
export function PageHeader({ title, breadcrumb, breadcrumbLabel, eyebrow, lead, actions }: Props) {
  return (
    <header className="page-header">
      {(breadcrumb !== undefined || eyebrow !== undefined) && (
        <div className="page-where">
          {breadcrumb !== undefined && (
            <nav aria-label={breadcrumbLabel}>
              <ol className="breadcrumb">
                {breadcrumb.map(({ href, label }) => (
                  <li key={href}>
                    <TextLink href={href}>{label}</TextLink>
                  </li>
                ))}
              </ol>
            </nav>
          )}
          {eyebrow !== undefined && <p className="eyebrow">{eyebrow}</p>}
        </div>
      )}
      <div className="page-header-row">
        <div className="page-header-words">
          <h1>{title}</h1>
          {lead !== undefined && <p className="lead">{lead}</p>}
        </div>
        {actions !== undefined && <div className="actions">{actions}</div>}
      </div>
    </header>
  );
}
