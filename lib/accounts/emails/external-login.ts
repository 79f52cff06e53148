import type { EmailChallenge } from '@/lib/generated/prisma/client';
import { Marketplace } from '@/lib/generated/prisma/enums';
import { translator } from '@/lib/i18n/translator';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import type { ComposedMail, MailComposer } from '@/lib/platform/mail';
import { mailboxAddress } from '@/lib/platform/mailbox-address';
import { codeOf } from '../challenge';

const nameOf = (locale: string, marketplace: Marketplace): string =>
  translator(locale, 'marketplaces')(`name.${marketplace}`);

/**
 * The mail to an address that somebody who came from a marketplace gave: a code, or for an address that has an account
 * already the word that it has. Null when the marketplace login it was for is gone.
 */
export async function joiningMail(challenge: EmailChallenge): Promise<ComposedMail | null> {
  const { email: to, locale, accountId, pendingLoginId } = challenge;
  const pending = await db.pendingLogin.findUnique({ where: { id: pendingLoginId ?? '' } });
  if (!pending) return null;
  const t = translator(locale, 'marketplaceLogin');
  const shared = translator(locale, 'emails');
  const marketplace = nameOf(locale, pending.marketplace);
  const footer = [shared('why.address'), shared('contact', { mailbox: mailboxAddress() })];
  if (accountId === null) {
    return {
      to,
      locale,
      subject: t('mail.code.subject', { marketplace }),
      heading: t('mail.code.heading'),
      paragraphs: [t('mail.code.body', { marketplace })],
      code: codeOf(challenge),
      footer,
    };
  }
  return {
    to,
    locale,
    subject: t('mail.known.subject'),
    heading: t('mail.known.heading'),
    paragraphs: [t('mail.known.body', { marketplace })],
    button: { label: t('mail.known.button'), url: `${env.APP_URL}/forgot-password` },
    footer,
  };
}

const isMarketplace = (text: string): text is Marketplace => text in Marketplace;

/** Tells an account's address how its ways of signing in have changed; the variant is `<marketplace>.<login>`. */
const changed =
  (what: 'linked' | 'unlinked'): MailComposer =>
  async (id, variant = '') => {
    const account = await db.account.findUnique({ where: { id }, select: { email: true, locale: true } });
    const [code = ''] = variant.split('.');
    if (!account || !isMarketplace(code)) return null;
    const { email: to, locale } = account;
    const t = translator(locale, 'marketplaceLogin');
    const shared = translator(locale, 'emails');
    const marketplace = nameOf(locale, code);
    return {
      to,
      locale,
      subject: t(`mail.${what}.subject`, { marketplace }),
      heading: t(`mail.${what}.heading`, { marketplace }),
      paragraphs: [t(`mail.${what}.body`, { marketplace })],
      button: { label: t('mail.toSettings'), url: `${env.APP_URL}/settings` },
      footer: [shared('why.account'), shared('contact', { mailbox: mailboxAddress() })],
    };
  };

/** Mails about marketplace logins, to the address of the account. */
export const externalLoginMails: Record<string, MailComposer> = {
  'account-login-linked': changed('linked'),
  'account-login-unlinked': changed('unlinked'),
};
