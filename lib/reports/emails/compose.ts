import { formatter } from '@/lib/i18n/formatter';
import { translator } from '@/lib/i18n/translator';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import type { MailComposer } from '@/lib/platform/mail';
import { mailboxAddress } from '@/lib/platform/mailbox-address';
import { reportToken } from '../report-token';

const load = (id: string) =>
  db.report.findUnique({
    where: { id },
    include: {
      account: { select: { email: true, locale: true, timeZone: true, guest: true, disabledAt: true } },
      notice: { select: { id: true, reference: true } },
    },
  });

/** The link by which a report is gone on with, or looked at once it was sent. */
const link: MailComposer = async (id) => {
  const report = await load(id);
  if (!report || report.account.disabledAt) return null;
  const { account, notice, submittedAt } = report;
  const t = translator(account.locale, 'report');
  const shared = translator(account.locale, 'emails');
  const key = submittedAt ? 'sent' : 'begun';
  const reference = submittedAt && notice ? notice.reference : report.reference;
  const until = formatter(account.locale, account.timeZone ?? 'UTC').moment(report.expiresAt);
  const url = account.guest
    ? `${env.APP_URL}/report/open/${reportToken(report.id)}`
    : `${env.APP_URL}/notices${notice ? `/${notice.id}` : ''}`;
  return {
    to: account.email,
    locale: account.locale,
    subject: t(`mail.${key}.subject`, { reference }),
    heading: t(`mail.${key}.heading`),
    paragraphs: [t(`mail.${key}.body`, { reference, until }), t('mail.link.private')],
    button: { label: t(`mail.${key}.button`), url },
    footer: [shared('why.address'), shared('contact', { mailbox: mailboxAddress() })],
  };
};

/** Mails about reports without an account; `subjectId` is the report's. */
export const mails: Record<string, MailComposer> = { 'report-link': link };
