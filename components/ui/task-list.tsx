import type { ReactNode } from 'react';
import { TextLink } from './text-link';

export interface Task {
  key: string;
  title: string;
  /** absent while it cannot be started */
  href?: string;
  hint?: ReactNode;
  /** a Chip */
  status: ReactNode;
}

/** What is to be done and how far each is. The link covers its row; its hint and status describe it. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="tasks">
      {tasks.map(({ key, title, href, hint, status }) => (
        <li key={key} className="task">
          <div className="task-words">
            {href === undefined ? (
              <span className="task-title">{title}</span>
            ) : (
              <TextLink className="task-title" href={href} aria-describedby={`task-${key}`}>
                {title}
              </TextLink>
            )}
            {hint !== undefined && <p className="hint">{hint}</p>}
          </div>
          <div id={`task-${key}`}>{status}</div>
        </li>
      ))}
    </ul>
  );
}
