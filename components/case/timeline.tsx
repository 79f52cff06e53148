import type { ReactNode } from 'react';
import { Time } from '@/components/ui/time';

export interface TimelineItem {
  key: string;
  title: ReactNode;
  at?: Date;
  /** the moment in the reader's words; without `at` whatever is known of when: "by 3 December" */
  atText?: string;
  who?: string;
  detail?: ReactNode;
  state: 'done' | 'now' | 'todo';
}

/** What happened, who did it, what comes and by when; the same for every side. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label?: string }) {
  return (
    <ol className="timeline" aria-label={label}>
      {items.map(({ key, title, at, atText, who, detail, state }) => (
        <li key={key} className={`is-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
          <p className="timeline-title">{title}</p>
          {(atText !== undefined || who !== undefined) && (
            <p className="timeline-facts">
              {atText !== undefined && (at ? <Time at={at} text={atText} /> : <span>{atText}</span>)}
              {who !== undefined && <span>{who}</span>}
            </p>
          )}
          {detail !== undefined && <div className="timeline-detail">{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
