import nodemailer, { type Transporter } from 'nodemailer';
import { env } from './env';

/** What makes a mail an answer (RFC 5322 § 3.6.4); Message-IDs without angle brackets. */
export interface MailThreading {
  /** where the next answer goes */
  replyTo: string;
  inReplyTo: string | null;
  references: readonly string[];
}

export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** local part of the Message-ID, derived from what the mail is about: a retry is recognizably the same mail */
  messageKey: string;
  thread?: MailThreading;
}

/** The Message-ID, without angle brackets, that `messageKey` makes. */
export const messageIdOf = (messageKey: string): string => `${messageKey}@${new URL(env.APP_URL).hostname}`;

const bracketed = (id: string) => `<${id.replace(/[<>\s]/g, '')}>`;

/** Says that a machine wrote it and, of an answer, to what (RFC 3834 § 5): other machines do not answer then. */
function threading(thread: MailThreading | undefined) {
  const suppress = { 'X-Auto-Response-Suppress': 'All' };
  if (!thread) return { headers: { 'Auto-Submitted': 'auto-generated', ...suppress } };
  return {
    headers: { 'Auto-Submitted': 'auto-replied', ...suppress },
    replyTo: { address: thread.replyTo, name: '' },
    ...(thread.inReplyTo && { inReplyTo: bracketed(thread.inReplyTo) }),
    references: thread.references.map(bracketed),
  };
}

let transport: Transporter | undefined;

/** Sends one mail; throws when the server does not take it, so that the job is retried. */
export async function sendMail(mail: OutgoingMail): Promise<void> {
  transport ??= nodemailer.createTransport({
    url: env.SMTP_URL,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  await transport.sendMail({
    from: env.MAIL_FROM,
    to: { address: mail.to, name: '' },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${messageIdOf(mail.messageKey)}>`,
    ...threading(mail.thread),
  });
}

/** A mail that somebody else will send from their own address, as a file their mail program opens to be sent. */
export async function writeMail(mail: {
  from: string;
  to: string;
  subject: string;
  text: string;
}): Promise<Buffer> {
  const writer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await writer.sendMail({
    from: { address: mail.from, name: '' },
    to: { address: mail.to, name: '' },
    subject: mail.subject.replace(/[\r\n]+/g, ' '),
    text: mail.text,
    // what programs open as a draft and not as a mail received
    headers: { 'X-Unsent': '1' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  if (!Buffer.isBuffer(message)) throw new Error('a mail is written into memory');
  return message;
}
