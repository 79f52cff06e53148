import { formatter } from '@/lib/i18n/formatter';
import { asLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translator';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import type { ComposedMail, MailComposer } from '@/lib/platform/mail';
import { mailboxAddress } from '@/lib/platform/mailbox-address';
import { holderToken } from '../holder-token';

const load = (id: string) =>
  db.authorization.findUnique({
    where: { id },
    select: {
      id: true,
      reference: true,
      agentName: true,
      holderEmail: true,
      holderLocale: true,
      validUntil: true,
      reasonText: true,
      party: { select: { name: true } },
      account: { select: { email: true, locale: true, disabledAt: true } },
    },
  });
type Matter = NonNullable<Awaited<ReturnType<typeof load>>>;

type AgentKey = 'submitted' | 'activated' | 'returned' | 'rejected' | 'revoked';
type HolderKey = 'toConfirm' | 'inForce' | 'receipt' | 'givenUp';

function write(
  key: AgentKey | HolderKey,
  matter: Matter,
  to: { email: string; locale: string; url: string; why: 'agent' | 'holder' },
  quoted: string | null = null,
): ComposedMail {
  const locale = asLocale(to.locale);
  const t = translator(locale, 'letters');
  const shared = translator(locale, 'emails');
  const values = { holder: matter.party.name, agent: matter.agentName, reference: matter.reference };
  const until = matter.validUntil ? formatter(locale, 'UTC').date(matter.validUntil) : '';
  return {
    to: to.email,
    locale,
    subject: t(`mail.${key}.subject`, values),
    heading: t(`mail.${key}.heading`, values),
    paragraphs: [t(`mail.${key}.body`, values), ...(quoted ? [quoted] : []), t(`mail.${key}.next`, values)],
    facts: [
      [t('fields.holderName'), matter.party.name],
      [t('fields.agentName'), matter.agentName],
      [t('fields.validUntil'), until],
      [t('mail.reference'), matter.reference],
    ],
    button: { label: t(`mail.${key}.button`), url: to.url },
    footer: [
      to.why === 'agent' ? shared('why.account') : t('mail.why', values),
      shared('contact', { mailbox: mailboxAddress() }),
    ],
  };
}

const toAgent =
  (key: AgentKey, { quotes = false }: { quotes?: boolean } = {}): MailComposer =>
  async (id) => {
    const matter = await load(id);
    if (!matter || matter.account.disabledAt) return null;
    // a reason that is gone was overtaken: the agent has mended it and submitted again
    if (quotes && key !== 'revoked' && !matter.reasonText) return null;
    const { email, locale } = matter.account;
    const url = `${env.APP_URL}/authorizations/${matter.id}`;
    return write(key, matter, { email, locale, url, why: 'agent' }, quotes ? matter.reasonText : null);
  };

const toHolder =
  (key: HolderKey): MailComposer =>
  async (id) => {
    const matter = await load(id);
    if (!matter) return null;
    const { holderEmail: email, holderLocale: locale } = matter;
    const url = `${env.APP_URL}/authorization/${holderToken(matter)}`;
    return write(key, matter, { email, locale, url, why: 'holder' });
  };

/** The mails of the letter's state table, by the names used there. */
export const mails: Record<string, MailComposer> = {
  'letter-submitted': toAgent('submitted'),
  'letter-activated': toAgent('activated'),
  'letter-returned': toAgent('returned', { quotes: true }),
  'letter-rejected': toAgent('rejected', { quotes: true }),
  'letter-revoked': toAgent('revoked', { quotes: true }),
  'letter-to-confirm': toHolder('toConfirm'),
  'letter-in-force': toHolder('inForce'),
  'letter-revoked-receipt': toHolder('receipt'),
  'letter-given-up': toHolder('givenUp'),
};
