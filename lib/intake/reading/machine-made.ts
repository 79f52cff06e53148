import type { ParsedMail } from 'mailparser';

/** One header as a line of lower-case words, however the parser gives it. */
function header(mail: ParsedMail, name: string): string {
  const line = mail.headerLines.find(({ key }) => key === name)?.line ?? '';
  return line
    .slice(name.length + 1)
    .trim()
    .toLowerCase();
}

const MANY = /^(bulk|list|junk)\b/;

/**
 * Whether a mail's headers say that nobody sits there waiting for an answer: written by a machine (RFC 3834 § 5), sent
 * to a list (RFC 2369, RFC 2919), or a report about the delivery of another mail (RFC 3464).
 */
export function isMachineMade(mail: ParsedMail): boolean {
  const submitted = header(mail, 'auto-submitted');
  if (submitted !== '' && !submitted.startsWith('no')) return true;
  if (MANY.test(header(mail, 'precedence'))) return true;
  if (/^multipart\/report\b/.test(header(mail, 'content-type'))) return true;
  return mail.headerLines.some(({ key }) =>
    [
      'list-id',
      'list-post',
      'list-unsubscribe',
      'list-help',
      'x-autoreply',
      'x-autorespond',
      'x-loop',
    ].includes(key),
  );
}
