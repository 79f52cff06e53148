import { translator } from '@/lib/i18n/translator';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import type { ComposedMail, MailComposer } from '@/lib/platform/mail';
import { mailboxAddress } from '@/lib/platform/mailbox-address';
import { codeOf } from '../challenge';
import { externalLoginMails, joiningMail } from './external-login';

type Challenge = NonNullable<Awaited<ReturnType<typeof load>>>;
type MailKey = 'register' | 'alreadyRegistered' | 'reset' | 'noAccount' | 'report' | 'sellerAccess';

const load = (id: string) => db.emailChallenge.findUnique({ where: { id } });

/** Which mail a challenge is: an address that is (un)known gets one that says so, without a code. */
function keyOf({ purpose, accountId }: Challenge): MailKey {
  if (purpose === 'REGISTER') return accountId ? 'alreadyRegistered' : 'register';
  if (purpose === 'RESET_PASSWORD') return accountId ? 'reset' : 'noAccount';
  if (purpose === 'REPORT') return 'report';
  return 'sellerAccess';
}

function decoyButton(key: MailKey, label: () => string): ComposedMail['button'] {
  if (key === 'alreadyRegistered') return { label: label(), url: `${env.APP_URL}/sign-in` };
  if (key === 'noAccount') return { label: label(), url: `${env.APP_URL}/register` };
  return undefined;
}

const code: MailComposer = async (id, variant) => {
  const challenge = await load(id);
  // a newer code replaced this one, or it has done its work
  if (!challenge || challenge.consumedAt || variant !== `s${challenge.sends}`) return null;
  if (challenge.purpose === 'EXTERNAL_LOGIN') return joiningMail(challenge);
  const key = keyOf(challenge);
  const t = translator(challenge.locale, 'account');
  const shared = translator(challenge.locale, 'emails');
  const button = decoyButton(key, () => t(`mail.${key as 'noAccount'}.button`));
  return {
    to: challenge.email,
    locale: challenge.locale,
    subject: t(`mail.${key}.subject`),
    heading: t(`mail.${key}.heading`),
    paragraphs: [t(`mail.${key}.body`)],
    ...(button ? { button } : { code: codeOf(challenge) }),
    footer: [
      shared(key === 'sellerAccess' ? 'why.seller' : 'why.address'),
      shared('contact', { mailbox: mailboxAddress() }),
    ],
  };
};

const passwordChanged: MailComposer = async (id) => {
  const account = await db.account.findUnique({ where: { id }, select: { email: true, locale: true } });
  if (!account) return null;
  const t = translator(account.locale, 'account');
  const shared = translator(account.locale, 'emails');
  return {
    to: account.email,
    locale: account.locale,
    subject: t('mail.passwordChanged.subject'),
    heading: t('mail.passwordChanged.heading'),
    paragraphs: [t('mail.passwordChanged.body')],
    button: { label: t('mail.passwordChanged.button'), url: `${env.APP_URL}/forgot-password` },
    footer: [shared('why.account'), shared('contact', { mailbox: mailboxAddress() })],
  };
};

/** Mails about accounts; `account-code` is any six-digit code, its variant the number of the sending. */
export const mails: Record<string, MailComposer> = {
  'account-code': code,
  'account-password-changed': passwordChanged,
  ...externalLoginMails,
};
