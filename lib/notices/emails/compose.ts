import type { MailComposer } from '@/lib/platform/mail';
import { noticeMails } from './to-complainant';
import { sellerMails } from './to-seller';

/** The mails of takedown notices, by the names the state tables and jobs use. */
export const mails: Record<string, MailComposer> = { ...noticeMails, ...sellerMails };
