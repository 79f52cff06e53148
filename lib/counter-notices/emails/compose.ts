import { formatter } from '@/lib/i18n/formatter';
import { translator } from '@/lib/i18n/translator';
import { listingLines } from '@/lib/notices/emails/listing-lines';
import { isLegal } from '@/lib/notices/source';
import { sellerToken } from '@/lib/notices/seller-token';
import { env } from '@/lib/platform/env';
import type { ComposedMail, MailComposer } from '@/lib/platform/mail';
import { mailboxAddress } from '@/lib/platform/mailbox-address';
import { answerClock } from '../answer-window';
import { isCounterNoticeClocked, isCounterNoticeForwarded, isCounterNoticeReturned } from '../transitions';
import { isLegalMail, legalWords, type LegalMail } from './legal-words';
import { loadMatter, type Matter } from './matter';

/** The message keys under `mail` in the counterNotices messages. */
type MailKey =
  | 'submitted'
  | 'returned'
  | 'dismissed'
  | 'forwarded'
  | 'accepted'
  | 'answered'
  | 'sent'
  | 'missed'
  | 'missedSeller'
  | 'decidedSeller'
  | 'decidedComplainant'
  | 'settled'
  | 'withdrawn';
type AnyMail = MailKey | LegalMail;
type Side = 'seller' | 'complainant';
type Translate = ReturnType<typeof translator<'counterNotices'>>;

/** The zone the deadlines are reckoned in; for whoever has not told us theirs. */
const BEIJING = 'Asia/Shanghai';

const zoneOf = ({ notice }: Matter, side: Side): string =>
  side === 'complainant' ? (notice.account.timeZone ?? BEIJING) : BEIJING;

function valuesOf(matter: Matter, side: Side) {
  const { reference, notice, sellerAccess, deadlines, response, decisions } = matter;
  const { locale } = side === 'seller' ? sellerAccess : notice.account;
  const due = answerClock(deadlines)?.dueAt;
  const items = decisions[0]?.items ?? [];
  return {
    reference,
    notice: notice.reference,
    complainant: notice.party.name,
    seller: sellerAccess.seller.name,
    due: due ? formatter(locale, zoneOf(matter, side)).moment(due) : '',
    letGo: response?.retracted.length ?? 0,
    upheld: items.filter((item) => item.outcome === 'UPHOLD').length,
    reinstated: items.filter((item) => item.outcome === 'REINSTATE').length,
  };
}

/** The reviewer's words, then each reason with its outcome and the listings it is about. */
function decisionParagraphs(matter: Matter, t: Translate): string[] {
  const [decision] = matter.decisions;
  const groups = Map.groupBy(decision?.items ?? [], (item) => `${item.outcome} ${item.reasonText}`);
  const reasons = [...groups.values()].map((group) => {
    const rows = group.map(({ reportedListing }) => reportedListing);
    const outcome = t(group[0]?.outcome === 'UPHOLD' ? 'mail.staysRemoved' : 'mail.goesBack');
    const lines = listingLines(rows, (count) => t('mail.more', { count }));
    return `${outcome}\n${lines}\n${group[0]?.reasonText ?? ''}`;
  });
  return [decision?.summary ?? '', ...reasons];
}

/** What stands between the sentences every such mail has and its facts. */
const MORE: Partial<Record<MailKey, (matter: Matter, t: Translate) => string[]>> = {
  returned: ({ returnText }) => [returnText ?? ''],
  dismissed: ({ returnText }, t) => [returnText ?? '', t('mail.dismissed.after')],
  decidedSeller: decisionParagraphs,
  decidedComplainant: decisionParagraphs,
};

function write(name: AnyMail, matter: Matter, side: Side): ComposedMail {
  const { notice, sellerAccess } = matter;
  const reader = side === 'seller' ? sellerAccess : notice.account;
  const t = translator(reader.locale, 'counterNotices');
  const shared = translator(reader.locale, 'emails');
  const values = valuesOf(matter, side);
  const url =
    side === 'seller'
      ? `${env.APP_URL}/respond/${sellerToken(sellerAccess.id)}`
      : `${env.APP_URL}/counter-notices/${matter.id}`;
  const legal = legalWords(name, matter, { locale: reader.locale, zone: zoneOf(matter, side) }, values);
  // those of a statute alone have every word there
  const key = name as MailKey;
  const more = legal?.more ?? MORE[key]?.(matter, t) ?? [];
  return {
    to: reader.email,
    locale: reader.locale,
    subject: legal?.subject ?? t(`mail.${key}.subject`, values),
    heading: legal?.heading ?? t(`mail.${key}.heading`, values),
    paragraphs: [legal?.body ?? t(`mail.${key}.body`, values), ...more].filter((text) => text !== ''),
    facts: [
      [t('mail.facts.counterNotice'), matter.reference],
      [t('mail.facts.notice'), notice.reference],
    ],
    button: { label: legal?.button ?? t(`mail.${key}.button`), url },
    footer: [
      shared(side === 'seller' ? 'why.seller' : 'why.account'),
      shared('contact', { mailbox: mailboxAddress() }),
    ],
  };
}

const composer =
  (key: AnyMail, side: Side, still: (matter: Matter) => boolean = () => true): MailComposer =>
  async (id) => {
    const matter = await loadMatter(id);
    if (!matter || !still(matter)) return null;
    if (isLegalMail(key) && !isLegal(matter.notice)) return null;
    if (side === 'complainant' && matter.notice.account.disabledAt) return null;
    return write(key, matter, side);
  };

// a mail that could not go out for hours says nothing that was overtaken meanwhile
const stillReturned = ({ status }: Matter) => isCounterNoticeReturned(status);
const stillForwarded = ({ status }: Matter) => isCounterNoticeForwarded(status);
const stillClocked = ({ status }: Matter) => isCounterNoticeClocked(status);
/** Nothing is said to a complainant about a counter-notice that never reached them. */
const wasForwarded = ({ forwardedAt }: Matter) => forwardedAt !== null;

/** The mails of the counter-notice's state table, by the names used there. */
export const mails: Record<string, MailComposer> = {
  'counter-notice-submitted': composer('submitted', 'seller'),
  'counter-notice-returned': composer('returned', 'seller', stillReturned),
  'counter-notice-dismissed': composer('dismissed', 'seller'),
  'counter-notice-forwarded': composer('forwarded', 'complainant', stillForwarded),
  'counter-notice-accepted': composer('accepted', 'seller', stillForwarded),
  'response-received': composer('answered', 'seller'),
  'response-sent': composer('sent', 'complainant'),
  'answer-missed': composer('missed', 'complainant'),
  'answer-missed-seller': composer('missedSeller', 'seller'),
  'counter-decided-seller': composer('decidedSeller', 'seller'),
  'counter-decided-complainant': composer('decidedComplainant', 'complainant'),
  'proof-refused': composer('proofRefused', 'complainant', stillClocked),
  'counter-proved-seller': composer('provedSeller', 'seller'),
  'counter-proved-complainant': composer('provedComplainant', 'complainant'),
  'counter-lapsed-seller': composer('lapsedSeller', 'seller'),
  'counter-lapsed-complainant': composer('lapsedComplainant', 'complainant'),
  'counter-settled': composer('settled', 'seller'),
  'counter-notice-withdrawn': composer('withdrawn', 'complainant', wasForwarded),
};
