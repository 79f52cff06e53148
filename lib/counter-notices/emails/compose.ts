import { translator } from '@/lib/i18n/translator';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import type { ComposedMail, MailComposer } from '@/lib/platform/mail';
import { derivedToken } from '@/lib/platform/token';

const load = (id: string) =>
  db.counterNotice.findUnique({
    where: { id },
    include: {
      notice: { include: { account: true, party: { select: { name: true } } } },
      sellerAccess: { include: { seller: { select: { name: true } } } },
      deadlines: { orderBy: { startsAt: 'desc' }, take: 1 },
      decisions: { orderBy: { createdAt: 'desc' }, take: 1, include: { items: true } },
    },
  });
type Matter = NonNullable<Awaited<ReturnType<typeof load>>>;

/** The message keys under `mail` in the counterNotices messages. */
export type MailKey =
  | 'submitted'
  | 'returned'
  | 'dismissed'
  | 'forwarded'
  | 'accepted'
  | 'answered'
  | 'missed'
  | 'decidedSeller'
  | 'decidedComplainant'
  | 'settled'
  | 'withdrawn';

/** A date by which something must be done, with its zone named: mails are read anywhere. */
function formatDue(locale: string, at: Date): string {
  return (
    new Intl.DateTimeFormat(locale, {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'Asia/Shanghai',
    }).format(at) + (locale === 'zh-CN' ? '（北京时间）' : ' (Beijing time)')
  );
}

function write(key: MailKey, matter: Matter, side: 'seller' | 'complainant'): ComposedMail {
  const { notice, sellerAccess } = matter;
  const reader = side === 'seller' ? sellerAccess : notice.account;
  const t = translator(reader.locale, 'counterNotices');
  const shared = translator(reader.locale, 'emails');
  const due = matter.deadlines[0]?.dueAt;
  const items = matter.decisions[0]?.items ?? [];
  const values = {
    reference: matter.reference,
    notice: notice.reference,
    complainant: notice.party.name,
    seller: sellerAccess.seller.name,
    due: due ? formatDue(reader.locale, due) : '',
    text: matter.returnText ?? '',
    upheld: items.filter((item) => item.outcome === 'UPHOLD').length,
    reinstated: items.filter((item) => item.outcome === 'REINSTATE').length,
  };
  const url =
    side === 'seller'
      ? `${env.APP_URL}/respond/${derivedToken(`seller-access:${sellerAccess.id}`)}`
      : `${env.APP_URL}/counter-notices/${matter.id}`;
  const reasons = items.filter((item) => item.reasonText).map((item) => item.reasonText);
  return {
    to: reader.email,
    locale: reader.locale,
    subject: t(`mail.${key}.subject`, values),
    heading: t(`mail.${key}.heading`, values),
    paragraphs: [t(`mail.${key}.body`, values), ...(key.startsWith('decided') ? [...new Set(reasons)] : [])],
    facts: [
      [t('mail.facts.counterNotice'), matter.reference],
      [t('mail.facts.notice'), notice.reference],
    ],
    button: { label: t(`mail.${key}.button`), url },
    footer: [shared(side === 'seller' ? 'why.seller' : 'why.account'), shared('contact')],
  };
}

const composer =
  (key: MailKey, side: 'seller' | 'complainant'): MailComposer =>
  async (id) => {
    const matter = await load(id);
    return matter ? write(key, matter, side) : null;
  };

/** Nothing is said to a complainant about a counter-notice that never reached them. */
const onlyIfForwarded =
  (inner: MailComposer): MailComposer =>
  async (id) => {
    const matter = await load(id);
    return matter?.forwardedAt ? inner(id) : null;
  };

/** The mails of the counter-notice's state table, by the names used there. */
export const mails: Record<string, MailComposer> = {
  'counter-notice-submitted': composer('submitted', 'seller'),
  'counter-notice-returned': composer('returned', 'seller'),
  'counter-notice-dismissed': composer('dismissed', 'seller'),
  'counter-notice-forwarded': composer('forwarded', 'complainant'),
  'counter-notice-accepted': composer('accepted', 'seller'),
  'response-received': composer('answered', 'seller'),
  'answer-missed': composer('missed', 'complainant'),
  'counter-decided-seller': composer('decidedSeller', 'seller'),
  'counter-decided-complainant': composer('decidedComplainant', 'complainant'),
  'counter-settled': composer('settled', 'seller'),
  'counter-notice-withdrawn': onlyIfForwarded(composer('withdrawn', 'complainant')),
};
