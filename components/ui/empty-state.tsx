import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

/** Nothing here yet: what will be, and what to do first. */
export function EmptyState({
  title,
  icon = 'inbox',
  action,
  children,
}: {
  title: string;
  icon?: IconName;
  action?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="empty">
      <Icon name={icon} className="icon empty-icon" />
      <h2>{title}</h2>
      {children !== undefined && <div className="empty-text">{children}</div>}
      {action !== undefined && <div className="actions">{action}</div>}
    </div>
  );
}
