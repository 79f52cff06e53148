import { mailboxAddress } from '@/lib/intake/mailbox/address';

/** Where notices go that are meant for the legal procedure, and questions: the mailbox this site reads. */
export const MAILBOX = mailboxAddress();
