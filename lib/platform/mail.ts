import { clock } from './clock';
import { db } from './db';
import { messageIdOf, sendMail, type MailThreading } from './mailer';
import { keyedDigest } from './token';

/** A mail as its domain writes it: finished texts in the recipient's language, one purpose, at most one button. */
export interface ComposedMail {
  to: string;
  locale: string;
  subject: string;
  heading: string;
  paragraphs: string[];
  /** label and value, shown as a small table */
  facts?: [label: string, value: string][];
  /** a six-digit code, shown large */
  code?: string;
  button?: { label: string; url: string };
  /** closing lines: why they got it and who to answer */
  footer: string[];
  /** for an answer to somebody's mail */
  thread?: MailThreading;
}

/** Writes the mail about `subjectId`, or null when there is nothing to say any more (the matter is gone). */
export type MailComposer = (subjectId: string, variant?: string) => Promise<ComposedMail | null>;

const escapeHtml = (text: string) =>
  text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`).replace(/\r?\n/g, '<br>');

function asText(mail: ComposedMail): string {
  const facts = (mail.facts ?? []).map(([label, value]) => `${label}: ${value}`);
  const parts = [mail.heading, ...mail.paragraphs];
  if (mail.code) parts.push(mail.code);
  if (facts.length) parts.push(facts.join('\n'));
  if (mail.button) parts.push(`${mail.button.label}:\n${mail.button.url}`);
  return [...parts, '-- ', ...mail.footer].join('\n\n') + '\n';
}

function asHtml(mail: ComposedMail): string {
  const p = (text: string, style = '') => `<p style="margin:0 0 16px;${style}">${escapeHtml(text)}</p>`;
  const facts = (mail.facts ?? [])
    .map(
      ([label, value]) =>
        `<tr><td style="padding:4px 16px 4px 0;color:#57534a;vertical-align:top">${escapeHtml(label)}</td><td style="padding:4px 0">${escapeHtml(value)}</td></tr>`,
    )
    .join('');
  const button = mail.button
    ? `<p style="margin:24px 0"><a href="${escapeHtml(mail.button.url)}" style="background:#b4400a;color:#fff;padding:12px 18px;border-radius:8px;text-decoration:none;font-weight:600;display:inline-block">${escapeHtml(mail.button.label)}</a></p><p style="margin:0 0 16px;font-size:13px;color:#57534a;word-break:break-all">${escapeHtml(mail.button.url)}</p>`
    : '';
  return `<!doctype html><html lang="${mail.locale}"><head><meta charset="utf-8"><title>${escapeHtml(mail.subject)}</title></head><body style="margin:0;background:#fbfaf7;color:#1b1a17;font:16px/1.55 Inter,'PingFang SC','Microsoft YaHei',system-ui,sans-serif"><div style="max-width:560px;margin:0 auto;padding:32px 20px"><h1 style="font-size:22px;line-height:1.3;margin:0 0 16px">${escapeHtml(mail.heading)}</h1>${mail.paragraphs.map((text) => p(text)).join('')}${mail.code ? p(mail.code, 'font-size:30px;font-weight:700;letter-spacing:.2em') : ''}${facts ? `<table style="border-collapse:collapse;margin:0 0 16px;font-size:15px">${facts}</table>` : ''}${button}<hr style="border:0;border-top:1px solid #e2ded5;margin:24px 0">${mail.footer.map((text) => p(text, 'font-size:13px;color:#57534a')).join('')}</div></body></html>`;
}

interface MailPayload {
  mail: string;
  subjectId: string;
  variant?: string;
}

const keyOf = ({ mail, subjectId, variant }: MailPayload) =>
  [mail, subjectId, variant].filter(Boolean).join(':');
const messageKeyOf = (payload: MailPayload) => `${payload.mail}.${keyedDigest(keyOf(payload))}`;

/** The Message-ID, without angle brackets, that the mail of a job is or will be sent under. */
export const mailMessageId = (payload: MailPayload): string => messageIdOf(messageKeyOf(payload));

/**
 * Sends the mail of one job once: a finished delivery is not repeated, and a retry after a crash in between carries
 * the same Message-ID, which mail programs show as one message.
 */
export async function deliverMail(
  composers: Readonly<Record<string, MailComposer>>,
  payload: MailPayload,
): Promise<void> {
  const compose = composers[payload.mail];
  if (!compose) throw new Error(`no such mail: ${payload.mail}`);
  const key = keyOf(payload);
  const delivery = await db.mailDelivery.upsert({
    where: { key },
    create: { key, createdAt: clock.now() },
    update: {},
  });
  if (delivery.sentAt) return;
  const mail = await compose(payload.subjectId, payload.variant);
  if (mail) {
    await sendMail({
      to: mail.to,
      subject: mail.subject.replace(/[\r\n]+/g, ' '),
      text: asText(mail),
      html: asHtml(mail),
      messageKey: messageKeyOf(payload),
      ...(mail.thread && { thread: mail.thread }),
    });
  }
  await db.mailDelivery.update({ where: { key }, data: { sentAt: clock.now() } });
}
