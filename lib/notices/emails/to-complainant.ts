import { translator } from '@/lib/i18n/translator';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import type { ComposedMail, MailComposer } from '@/lib/platform/mail';
import { mailboxAddress } from '@/lib/platform/mailbox-address';
import { isLegalProfile } from '../statutes';
import { listingLines } from './listing-lines';

const load = (id: string) =>
  db.notice.findUnique({
    where: { id },
    include: {
      account: { select: { email: true, locale: true } },
      right: { select: { title: true } },
      decisions: { where: { counterNoticeId: null }, orderBy: { createdAt: 'desc' }, take: 1 },
    },
  });
type Matter = NonNullable<Awaited<ReturnType<typeof load>>>;

type MailKey = 'submitted' | 'returned' | 'decided' | 'withdrawn' | 'reinstated';
type Translate = ReturnType<typeof translator>;

/** What a mail says beside its standing sentences. */
interface Extra {
  values?: Record<string, string | number>;
  paragraphs?: string[];
}

function write(key: MailKey, matter: Matter, t: Translate, extra: Extra): ComposedMail {
  const { account } = matter;
  const shared = translator(account.locale, 'emails');
  const market = translator(account.locale, 'marketplaces');
  const values = { reference: matter.reference, listings: matter.listingCount, ...extra.values };
  return {
    to: account.email,
    locale: account.locale,
    subject: t(`mail.${key}.subject`, values),
    heading: t(`mail.${key}.heading`, values),
    paragraphs: [t(`mail.${key}.body`, values), ...(extra.paragraphs ?? [])].filter((text) => text !== ''),
    facts: [
      [t('mail.facts.reference'), matter.reference],
      ...(matter.right ? [[t('mail.facts.right'), matter.right.title] as [string, string]] : []),
      ...(matter.marketplace
        ? [[t('mail.facts.marketplace'), market(`name.${matter.marketplace}`)] as [string, string]]
        : []),
    ],
    button: { label: t(`mail.${key}.button`), url: `${env.APP_URL}/notices/${matter.id}` },
    footer: [shared('why.account'), shared('contact', { mailbox: mailboxAddress() })],
  };
}

const composer =
  (key: MailKey, more: (matter: Matter, t: Translate) => Promise<Extra> | Extra = () => ({})): MailComposer =>
  async (id) => {
    const matter = await load(id);
    if (!matter) return null;
    const t = translator(matter.account.locale, 'notices');
    return write(key, matter, t, await more(matter, t));
  };

/** Under procedure LEGAL: which law, and what it asks of the complainant once a seller answers. */
function legalParagraphs({ profile, account }: Matter): string[] {
  if (!isLegalProfile(profile)) return [];
  const t = translator(account.locale, 'legal');
  return [t('mail.decided', { law: t(`name.${profile}`) }), t('information')];
}

/** The reviewer's words, and each reason with the listings it concerns. */
async function decisionParagraphs(matter: Matter, t: Translate): Promise<Extra> {
  const [decision] = matter.decisions;
  const items = await db.decisionItem.findMany({
    where: { decisionId: decision?.id ?? matter.id },
    orderBy: { reportedListing: { position: 'asc' } },
    include: { reportedListing: { include: { listing: true } } },
  });
  const rejected = items.filter(({ outcome }) => outcome === 'REJECT');
  const byReason = Map.groupBy(rejected, ({ reasonText }) => reasonText);
  const reasons = [...byReason].map(([reasonText, group]) => {
    const rows = group.map(({ reportedListing }) => reportedListing);
    return `${reasonText}\n${listingLines(rows, (count) => t('mail.more', { count }))}`;
  });
  const removed = items.length - rejected.length;
  return {
    values: { removed, rejected: rejected.length },
    paragraphs: [decision?.summary ?? '', ...reasons, ...legalParagraphs(matter)],
  };
}

async function reinstatedParagraphs(matter: Matter, t: Translate): Promise<Extra> {
  const rows = await db.reportedListing.findMany({
    where: { noticeId: matter.id, status: 'REINSTATED' },
    orderBy: { position: 'asc' },
    include: { listing: true },
  });
  return {
    values: { count: rows.length },
    paragraphs: [listingLines(rows, (count) => t('mail.more', { count }))],
  };
}

/** Mails to the account that filed a notice; `subjectId` is the notice's. */
export const noticeMails: Record<string, MailComposer> = {
  'notice-submitted': composer('submitted'),
  'notice-returned': composer('returned', (matter) => ({ paragraphs: [matter.returnText ?? ''] })),
  'notice-decided': composer('decided', decisionParagraphs),
  'notice-withdrawn': composer('withdrawn'),
  'listings-reinstated': composer('reinstated', reinstatedParagraphs),
};
