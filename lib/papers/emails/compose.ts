import { isLetterActive, isLetterExpired } from '@/lib/authorizations/transitions';
import type { VerificationStatus } from '@/lib/generated/prisma/enums';
import { formatter } from '@/lib/i18n/formatter';
import { translator } from '@/lib/i18n/translator';
import { writeDate } from '@/lib/identities/calendar-date';
import { isIdentityExpired, isIdentityVerified } from '@/lib/identities/transitions';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import type { ComposedMail, MailComposer } from '@/lib/platform/mail';
import { mailboxAddress } from '@/lib/platform/mailbox-address';
import type { PaperKind } from '../paper-mails';
import { readVariant } from '../paper-mails';

type Occasion = 'expiring' | 'expired';

const party = (accountId: string) =>
  ({
    select: {
      name: true,
      members: {
        where: { accountId, account: { disabledAt: null } },
        select: { account: { select: { email: true, locale: true } } },
      },
    },
  }) as const;

const standing = ({ status }: { status: VerificationStatus }) => ({
  runs: isIdentityVerified(status),
  over: isIdentityExpired(status),
});

async function loadIdentity(id: string, accountId: string) {
  const row = await db.identity.findUnique({ where: { id }, include: { party: party(accountId) } });
  return row && { ...row, ...standing(row), title: row.party.name, path: `/identity/${id}/renew` };
}

async function loadRight(id: string, accountId: string) {
  const row = await db.ipRight.findUnique({ where: { id }, include: { party: party(accountId) } });
  return row && { ...row, ...standing(row), path: `/rights/${id}/renew` };
}

async function loadLetter(id: string, accountId: string) {
  const row = await db.authorization.findUnique({
    where: { id, accountId },
    select: { reference: true, status: true, validUntil: true, party: party(accountId) },
  });
  return (
    row && {
      ...row,
      title: row.party.name,
      path: `/authorizations/${id}`,
      runs: isLetterActive(row.status),
      over: isLetterExpired(row.status),
      expiresOn: row.validUntil,
    }
  );
}

const LOAD = { identity: loadIdentity, right: loadRight, letter: loadLetter };
type Paper = NonNullable<Awaited<ReturnType<(typeof LOAD)[PaperKind]>>>;

/** It has been renewed, given another date, suspended or withdrawn since: there is nothing to say. */
function isOvertaken({ runs, over, expiresOn }: Paper, occasion: Occasion, date: string): boolean {
  const still = occasion === 'expired' ? over : runs;
  return !still || writeDate(expiresOn) !== date;
}

function write(
  kind: PaperKind,
  occasion: Occasion,
  paper: Paper,
  { email, locale }: { email: string; locale: string },
): ComposedMail {
  const t = translator(locale, 'papers');
  const shared = translator(locale, 'emails');
  const date = paper.expiresOn ? formatter(locale, 'UTC').date(paper.expiresOn) : '';
  const values = { title: paper.title, reference: paper.reference, date };
  const key = `mail.${kind}.${occasion}` as const;
  return {
    to: email,
    locale,
    subject: t(`${key}.subject`, values),
    heading: t(`${key}.heading`, values),
    paragraphs: [t(`${key}.body`, values), t(`${key}.next`, values)],
    facts: [
      [t('mail.facts.party'), paper.party.name],
      [t('mail.facts.reference'), paper.reference],
      [t('mail.facts.date'), date],
    ],
    button: { label: t('mail.button'), url: `${env.APP_URL}${paper.path}` },
    footer: [shared('why.account'), shared('contact', { mailbox: mailboxAddress() })],
  };
}

const composer =
  (kind: PaperKind, occasion: Occasion): MailComposer =>
  async (id, variant) => {
    const about = readVariant(variant);
    if (!about) return null;
    const paper = await LOAD[kind](id, about.accountId);
    const reader = paper?.party.members[0]?.account;
    if (!paper || !reader || isOvertaken(paper, occasion, about.date)) return null;
    return write(kind, occasion, paper, reader);
  };

/** Mails before and when papers run out, one to each account of the party; the variant says to whom. */
export const mails: Record<string, MailComposer> = {
  'identity-expiring': composer('identity', 'expiring'),
  'identity-expired': composer('identity', 'expired'),
  'right-expiring': composer('right', 'expiring'),
  'right-expired': composer('right', 'expired'),
  'letter-expiring': composer('letter', 'expiring'),
  'letter-expired': composer('letter', 'expired'),
};
