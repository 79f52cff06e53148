import nodemailer, { type Transporter } from 'nodemailer';
import { env } from './env';

export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** local part of the Message-ID, derived from what the mail is about: a retry is recognizably the same mail */
  messageKey: string;
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
  const domain = new URL(env.APP_URL).hostname;
  await transport.sendMail({
    from: env.MAIL_FROM,
    to: { address: mail.to, name: '' },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.messageKey}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  });
}
