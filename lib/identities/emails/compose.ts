import { translator } from '@/lib/i18n/translator';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import type { ComposedMail, MailComposer } from '@/lib/platform/mail';
import { mailboxAddress } from '@/lib/platform/mailbox-address';
import { findSubmitter } from './recipient';

type MailKey = 'submitted' | 'verified' | 'returned' | 'rejected' | 'suspended' | 'reinstated';

const load = (id: string) =>
  db.identity.findUnique({
    where: { id },
    select: { id: true, reference: true, legalName: true, reasonText: true },
  });
type Matter = NonNullable<Awaited<ReturnType<typeof load>>>;

function write(key: MailKey, matter: Matter, reader: { email: string; locale: string }): ComposedMail {
  const t = translator(reader.locale, 'identity');
  const shared = translator(reader.locale, 'emails');
  const values = { reference: matter.reference, name: matter.legalName };
  return {
    to: reader.email,
    locale: reader.locale,
    subject: t(`mail.${key}.subject`, values),
    heading: t(`mail.${key}.heading`, values),
    paragraphs: [
      t(`mail.${key}.body`, values),
      ...(matter.reasonText ? [matter.reasonText] : []),
      t(`mail.${key}.next`, values),
    ],
    facts: [
      [t('mail.facts.party'), matter.legalName],
      [t('mail.facts.reference'), matter.reference],
    ],
    button: { label: t(`mail.${key}.button`), url: `${env.APP_URL}/identity/${matter.id}` },
    footer: [shared('why.account'), shared('contact', { mailbox: mailboxAddress() })],
  };
}

const composer =
  (key: MailKey): MailComposer =>
  async (id) => {
    const [matter, reader] = await Promise.all([load(id), findSubmitter(id, 'identity.submitted')]);
    return matter && reader ? write(key, matter, reader) : null;
  };

/** A reason that is gone was overtaken: the complainant has mended it and submitted again. */
const onlyWithReason =
  (inner: MailComposer): MailComposer =>
  async (id) =>
    (await load(id))?.reasonText ? inner(id) : null;

/** The mails of the identity's state table, by the names used there. */
export const mails: Record<string, MailComposer> = {
  'identity-submitted': composer('submitted'),
  'identity-verified': composer('verified'),
  'identity-returned': onlyWithReason(composer('returned')),
  'identity-rejected': onlyWithReason(composer('rejected')),
  'identity-suspended': onlyWithReason(composer('suspended')),
  'identity-reinstated': composer('reinstated'),
};
