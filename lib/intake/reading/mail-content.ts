/** A file in a mail: `size` of its bytes come along, in order; of `size` 0 none do. */
export interface AttachmentHead {
  name: string;
  size: number;
}

/** What a mail says, as the reading process gives it: strings are the sender's and not cleaned yet. */
export interface MailContent {
  /** without angle brackets */
  messageId: string | null;
  /** Message-IDs it answers, without angle brackets, the nearest last */
  references: string[];
  fromEmail: string;
  fromName: string;
  subject: string;
  text: string;
  /** sanitized: no scripts, no styles, nothing that is fetched; empty where the mail had none */
  html: string;
  /** its headers say that a machine wrote it, or that it went to a list */
  automatic: boolean;
  attachments: AttachmentHead[];
}

/** Why a mail could not be read; the keys of `failure` in the mailbox messages. */
export type ReadingFailure = 'malformed' | 'stopped' | 'lost';

/** What the reading process says at the end; the bytes of the attachments have gone before. */
export type ReadingOutcome = { ok: true; content: MailContent } | { ok: false };
