import type { ReactNode } from 'react';

interface Props {
  /** the coded reason */
  title?: ReactNode;
  /** the reviewer's words; line breaks are kept */
  text?: string | null;
  /** who said it, and when */
  from?: ReactNode;
}

/** Why something was decided or sent back, in the words sent to the person concerned. */
export function ReasonText({ title, text, from }: Props) {
  return (
    <div className="reason">
      {title !== undefined && <p className="reason-title">{title}</p>}
      {text && <p className="reason-text">{text}</p>}
      {from !== undefined && <p className="reason-from">{from}</p>}
    </div>
  );
}
