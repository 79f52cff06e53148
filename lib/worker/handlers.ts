import { mails as accountMails } from '@/lib/accounts/jobs';
import { mails as letterMails } from '@/lib/authorizations/jobs';
import { handlers as counterNoticeHandlers, mails as counterNoticeMails } from '@/lib/counter-notices/jobs';
import { handlers as documentHandlers } from '@/lib/documents/jobs';
import { mails as identityMails } from '@/lib/identities/jobs';
import { handlers as intakeHandlers, mails as intakeMails } from '@/lib/intake/jobs';
import { handlers as noticeHandlers, mails as noticeMails } from '@/lib/notices/jobs';
import { mails as paperMails } from '@/lib/papers/jobs';
import { deliverMail } from '@/lib/platform/mail';
import type { JobHandlers } from '@/lib/platform/queue';
import { withGuestDoors } from '@/lib/reports/guest-mails';
import { mails as reportMails } from '@/lib/reports/jobs';
import { mails as rightMails } from '@/lib/rights/jobs';

const mails = withGuestDoors({
  ...accountMails,
  ...identityMails,
  ...rightMails,
  ...letterMails,
  ...noticeMails,
  ...counterNoticeMails,
  ...paperMails,
  ...intakeMails,
  ...reportMails,
});

/** Every job of the platform and what does it. */
export const handlers: JobHandlers = {
  'mail.send': (payload) => deliverMail(mails, payload),
  ...documentHandlers,
  ...noticeHandlers,
  ...counterNoticeHandlers,
  ...intakeHandlers,
};
