import { env } from '@/lib/platform/env';
import { isOwnAddress } from './mailbox/address';

/** Message-IDs this platform gives: the mail's name, a digest, its own host. */
const OWN_ID = /^[a-z][a-z-]*\.[\w-]{22}$/;

function isOwnMessageId(messageId: string): boolean {
  const at = messageId.lastIndexOf('@');
  return messageId.slice(at + 1) === new URL(env.APP_URL).hostname && OWN_ID.test(messageId.slice(0, at));
}

const DAEMON = /^(mailer-daemon|postmaster)@/;

/**
 * Whether a mail must never be answered: a machine wrote it, it has no sender to answer to, or it is our own come back.
 * @param mail.automatic what its headers say
 */
export function isAutomatic(mail: {
  automatic: boolean;
  envelopeFrom: string;
  fromEmail: string;
  messageId: string | null;
}): boolean {
  const { automatic, envelopeFrom, fromEmail, messageId } = mail;
  if (automatic || envelopeFrom === '' || fromEmail === '') return true;
  if (isOwnAddress(fromEmail) || isOwnAddress(envelopeFrom)) return true;
  return DAEMON.test(fromEmail) || (messageId !== null && isOwnMessageId(messageId));
}
