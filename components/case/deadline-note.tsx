import type { ReactNode } from 'react';

interface Props {
  title: ReactNode;
  /** what happens when nobody acts, with the date in a `Time` */
  text?: ReactNode;
  /** the button that does it */
  action?: ReactNode;
}

/** The one thing the reader has to do next, and by when. */
export function DeadlineNote({ title, text, action }: Props) {
  return (
    <section className="deadline">
      <h2>{title}</h2>
      {text !== undefined && <p className="deadline-text">{text}</p>}
      {action !== undefined && <div className="actions">{action}</div>}
    </section>
  );
}
