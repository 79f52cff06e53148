import { simpleParser, type EmailAddress, type ParsedMail } from 'mailparser';
import { MAX_HTML, MAX_LINE, MAX_NAMED, MAX_REFERENCES, MAX_TEXT } from './limits';
import { isMachineMade } from './machine-made';
import type { AttachmentHead, MailContent } from './mail-content';
import { sanitize, wordsOf } from './sanitize';

const ADDRESS = /^[^\s@<>"(),;:]{1,64}@[^\s@<>"(),;:]{1,255}$/u;

/** Message-IDs in the value of a header, without their brackets. */
const idsIn = (value: string | string[] | undefined): string[] =>
  [
    ...[value ?? '']
      .flat()
      .join(' ')
      .matchAll(/<([^<>\s]{1,500})>/gu),
  ].map(([, id = '']) => id);

/** The first address of a header that is one; members of a group count. */
function sender(addresses: readonly EmailAddress[]): { email: string; name: string } {
  for (const { address = '', name, group } of addresses) {
    if (ADDRESS.test(address)) return { email: address.toLowerCase(), name };
    const inner = group && sender(group);
    if (inner?.email) return inner;
  }
  return { email: '', name: addresses[0]?.name ?? '' };
}

function formatted(mail: ParsedMail): string {
  if (!mail.html || mail.html.length > 4 * MAX_HTML) return '';
  const html = sanitize(mail.html);
  return html.length > MAX_HTML ? '' : html;
}

/** The words of a mail; where it has formatted text alone, those of that. */
const textOf = (mail: ParsedMail, html: string): string => (mail.text?.trim() ? mail.text : wordsOf(html));

/** A mail with the bytes of its files. */
export interface Parsed {
  content: MailContent;
  files: Buffer[];
}

/**
 * Reads a mail. Senders' programs break every rule there is, so whatever has a header is read as far as it goes.
 * @returns null for what has no header: no mail at all
 */
export async function parse(raw: Buffer): Promise<Parsed | null> {
  const mail = await simpleParser(raw, {
    skipImageLinks: true,
    skipTextToHtml: true,
    maxHtmlLengthToParse: 2 * 1024 * 1024,
    checksumAlgo: false,
  });
  if (mail.headerLines.every(({ key }) => key === '')) return null;
  const html = formatted(mail);
  const from = sender(mail.from?.value ?? []);
  const named = mail.attachments.slice(0, MAX_NAMED);
  const attachments = named.map(({ filename = '', contentType, content }): AttachmentHead => ({
    name: (filename || contentType.replace('/', '.')).slice(0, MAX_LINE),
    size: content.length,
  }));
  const references = [...idsIn(mail.references), ...idsIn(mail.inReplyTo)];
  return {
    content: {
      messageId: idsIn(mail.messageId)[0] ?? null,
      references: [...new Set(references)].slice(-MAX_REFERENCES),
      fromEmail: from.email,
      fromName: from.name.slice(0, MAX_LINE),
      subject: (mail.subject ?? '').slice(0, MAX_LINE),
      text: textOf(mail, html).slice(0, MAX_TEXT),
      html,
      automatic: isMachineMade(mail),
      attachments,
    },
    files: named.map(({ content }) => content),
  };
}
