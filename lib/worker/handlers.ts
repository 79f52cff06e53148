import { mails as accountMails } from '@/lib/accounts/jobs';
import { handlers as counterNoticeHandlers, mails as counterNoticeMails } from '@/lib/counter-notices/jobs';
import { handlers as documentHandlers } from '@/lib/documents/jobs';
import { mails as identityMails } from '@/lib/identities/jobs';
import { handlers as noticeHandlers, mails as noticeMails } from '@/lib/notices/jobs';
import { deliverMail } from '@/lib/platform/mail';
import type { JobHandlers } from '@/lib/platform/queue';
import { mails as rightMails } from '@/lib/rights/jobs';

const mails = { ...accountMails, ...identityMails, ...rightMails, ...noticeMails, ...counterNoticeMails };

/** Every job of the platform and what does it. */
export const handlers: JobHandlers = {
  'mail.send': (payload) => deliverMail(mails, payload),
  ...documentHandlers,
  ...noticeHandlers,
  ...counterNoticeHandlers,
};
