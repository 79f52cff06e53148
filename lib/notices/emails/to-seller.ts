import { translator } from '@/lib/i18n/translator';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import type { ComposedMail, MailComposer } from '@/lib/platform/mail';
import { mailboxAddress } from '@/lib/platform/mailbox-address';
import { isReasonCode } from '../reasons';
import { isLegalProfile } from '../statutes';
import { sellerToken } from '../seller-token';
import { listingLines } from './listing-lines';

const load = (id: string) =>
  db.sellerAccess.findUnique({
    where: { id },
    include: {
      seller: { select: { name: true } },
      notice: { include: { right: true, party: { select: { name: true } } } },
      listings: {
        orderBy: { position: 'asc' },
        include: {
          listing: true,
          decisions: { where: { outcome: 'REMOVE' }, orderBy: { id: 'desc' }, take: 1 },
        },
      },
    },
  });
type Matter = NonNullable<Awaited<ReturnType<typeof load>>>;
type Translate = ReturnType<typeof translator>;

/** The right the removal rests on, in words: kind, what it is called, number. */
function rightInWords(matter: Matter, t: Translate): string {
  const { right } = matter.notice;
  if (!right) return '';
  return t(`rightKind.${right.kind}`) + ` ${right.title}` + (right.number ? ` (${right.number})` : '');
}

function write(
  key: 'sellerRemoval' | 'sellerReinstated',
  matter: Matter,
  t: Translate,
  content: { listings: Matter['listings']; paragraphs: string[] },
): ComposedMail {
  const { notice, seller } = matter;
  const { reasonCode } = notice;
  const shared = translator(matter.locale, 'emails');
  const reasons = translator(matter.locale, 'reasons');
  const market = translator(matter.locale, 'marketplaces');
  const values = { reference: notice.reference, seller: seller.name, count: content.listings.length };
  return {
    to: matter.email,
    locale: matter.locale,
    subject: t(`mail.${key}.subject`, values),
    heading: t(`mail.${key}.heading`, values),
    paragraphs: [
      t(`mail.${key}.body`, values),
      listingLines(content.listings, (count) => t('mail.more', { count })),
      ...content.paragraphs,
    ].filter((text) => text !== ''),
    facts: [
      [t('mail.facts.reference'), notice.reference],
      [t('mail.facts.complainant'), notice.party.name],
      [t('mail.facts.right'), rightInWords(matter, t)],
      [t('mail.facts.reason'), isReasonCode(reasonCode) ? reasons(`complaint.${reasonCode}.label`) : ''],
      [t('mail.facts.marketplace'), notice.marketplace ? market(`name.${notice.marketplace}`) : ''],
    ],
    button: {
      label: t(`mail.${key}.button`),
      url: `${env.APP_URL}/respond/${sellerToken(matter.id)}`,
    },
    footer: [shared('why.seller'), shared('contact', { mailbox: mailboxAddress() })],
  };
}

/** Under procedure LEGAL: which law, what a counter-notice under it must contain, and what happens by when. */
function lawParagraphs({ locale, notice }: Matter): string[] {
  const { profile } = notice;
  if (!isLegalProfile(profile)) return [];
  const t = translator(locale, 'legal');
  const lines = (['what', 'who', 'then'] as const).map((part) => `• ${t(`seller.how.${profile}.${part}`)}`);
  return [
    t('mail.sellerRemoval', { law: t(`name.${profile}`) }),
    lines.join('\n'),
    `${t(('elementsSource.' + profile) as 'elementsSource.CN_ECL')}. ${t('information')}`,
  ];
}

/**
 * The statement of reasons: what was removed and for which right, the facts and words of the decision, that people and
 * no automated means decided, and how to answer (Regulation (EU) 2022/2065 art. 17(3); PRC E-Commerce Law art. 42–43).
 */
const removal: MailComposer = async (id) => {
  const matter = await load(id);
  const removed = matter?.listings.filter(({ removedAt, reinstatedAt }) => removedAt && !reinstatedAt) ?? [];
  if (!matter || removed.length === 0) return null;
  const t = translator(matter.locale, 'notices');
  const words = new Set(removed.flatMap(({ decisions }) => decisions.map((item) => item.reasonText)));
  return write('sellerRemoval', matter, t, {
    listings: removed,
    paragraphs: [
      ...words,
      t('mail.sellerRemoval.decidedBy'),
      ...lawParagraphs(matter),
      t('mail.sellerRemoval.how'),
    ],
  });
};

const reinstated: MailComposer = async (id) => {
  const matter = await load(id);
  const back = matter?.listings.filter(({ reinstatedAt }) => reinstatedAt) ?? [];
  if (!matter || back.length === 0) return null;
  return write('sellerReinstated', matter, translator(matter.locale, 'notices'), {
    listings: back,
    paragraphs: [],
  });
};

/** Mails to a seller; `subjectId` is that of the seller's door to the notice. */
export const sellerMails: Record<string, MailComposer> = {
  'seller-removal': removal,
  'seller-reinstated': reinstated,
};
