import { env } from './env';

/** The bare address in `Name <address>`. */
export const bareAddress = (text: string): string => (/<([^<>]*)>/.exec(text)?.[1] ?? text).trim();

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** The address of the mailbox: as configured, else ipr@ where the platform's own mail is from. */
export const mailboxAddress = (): string =>
  env.MAILBOX_ADDRESS ?? `ipr@${domainOf(bareAddress(env.MAIL_FROM))}`;
