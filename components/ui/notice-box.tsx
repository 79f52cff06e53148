import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import type { Tone } from './tone';

const ICONS: Readonly<Record<Tone, IconName>> = {
  ok: 'check-circle',
  warn: 'alert',
  bad: 'alert',
  info: 'info',
  neutral: 'info',
};

interface Props {
  tone: Tone;
  title?: ReactNode;
  /** 'status' and 'alert' are read out when they appear; leave it away for what stands on the page anyway */
  role?: 'status' | 'alert';
  /** beneath the text */
  action?: ReactNode;
  children?: ReactNode;
}

/** Something to know before reading on: an outcome, a warning, a return with its reason. */
export function NoticeBox({ tone, title, role, action, children }: Props) {
  return (
    <div className={`notice-box tone-${tone}`} role={role}>
      <Icon name={ICONS[tone]} />
      <div className="notice-words">
        {title !== undefined && <p className="notice-title">{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {action !== undefined && <div className="actions">{action}</div>}
      </div>
    </div>
  );
}
