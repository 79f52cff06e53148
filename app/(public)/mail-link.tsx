import type { ReactNode } from 'react';
import { MAILBOX } from './mailbox';

/** For `t.rich`: the mailbox's address, which opens the reader's own mail program. */
export const mailLink = {
  address: MAILBOX,
  mail: (text: ReactNode) => (
    <a className="link" href={`mailto:${MAILBOX}`}>
      {text}
    </a>
  ),
};
