import { env } from '@/lib/platform/env';
import { bareAddress, mailboxAddress } from '@/lib/platform/mailbox-address';

/** A plus-address carries this many hexadecimal characters: 128 bits, in letters that survive lower-casing. */
const TOKEN = /^[0-9a-f]{32}$/;

interface Split {
  local: string;
  domain: string;
}

function split(address: string): Split {
  const at = address.lastIndexOf('@');
  return { local: address.slice(0, at).toLowerCase(), domain: address.slice(at + 1).toLowerCase() };
}

export { mailboxAddress };

/** Where answers to a thread go: ipr+<token>@… */
export function replyAddress(token: string): string {
  const { local, domain } = split(mailboxAddress());
  return `${local}+${token}@${domain}`;
}

/** Whether mail to this address is for the mailbox: its own address or one of its plus-addresses. */
export function isMailbox(address: string): boolean {
  const [given, ours] = [split(address), split(mailboxAddress())];
  if (given.domain !== ours.domain) return false;
  return given.local === ours.local || given.local.startsWith(`${ours.local}+`);
}

/** The thread's token in an address of the mailbox, or null. */
export function tokenIn(address: string): string | null {
  if (!isMailbox(address)) return null;
  const { local } = split(address);
  const token = local.slice(split(mailboxAddress()).local.length + 1);
  return TOKEN.test(token) ? token : null;
}

/** Whether the platform itself writes from this address. */
export const isOwnAddress = (address: string): boolean =>
  isMailbox(address) || address.toLowerCase() === bareAddress(env.MAIL_FROM).toLowerCase();
