import { translator } from '@/lib/i18n/translator';
import { findSubmitter } from '@/lib/identities/emails/recipient';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import type { ComposedMail, MailComposer } from '@/lib/platform/mail';
import { mailboxAddress } from '@/lib/platform/mailbox-address';

type MailKey = 'submitted' | 'verified' | 'returned' | 'rejected' | 'suspended' | 'reinstated';

const load = (id: string) =>
  db.ipRight.findUnique({
    where: { id },
    select: {
      id: true,
      reference: true,
      kind: true,
      title: true,
      number: true,
      registered: true,
      reasonText: true,
      party: { select: { name: true } },
    },
  });
type Matter = NonNullable<Awaited<ReturnType<typeof load>>>;

function write(key: MailKey, matter: Matter, reader: { email: string; locale: string }): ComposedMail {
  const t = translator(reader.locale, 'rights');
  const shared = translator(reader.locale, 'emails');
  const values = { reference: matter.reference, title: matter.title };
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
      [t(`kinds.${matter.kind}.label`), matter.title],
      ...(matter.registered ? [[t('fields.number'), matter.number] as [string, string]] : []),
      [t('mail.facts.party'), matter.party.name],
      [t('mail.facts.reference'), matter.reference],
    ],
    button: { label: t(`mail.${key}.button`), url: `${env.APP_URL}/rights/${matter.id}` },
    footer: [shared('why.account'), shared('contact', { mailbox: mailboxAddress() })],
  };
}

const composer =
  (key: MailKey): MailComposer =>
  async (id) => {
    const [matter, reader] = await Promise.all([load(id), findSubmitter(id, 'right.submitted')]);
    return matter && reader ? write(key, matter, reader) : null;
  };

/** A reason that is gone was overtaken: the complainant has mended it and submitted again. */
const onlyWithReason =
  (inner: MailComposer): MailComposer =>
  async (id) =>
    (await load(id))?.reasonText ? inner(id) : null;

/** The mails of the right's state table, by the names used there. */
export const mails: Record<string, MailComposer> = {
  'right-submitted': composer('submitted'),
  'right-verified': composer('verified'),
  'right-returned': onlyWithReason(composer('returned')),
  'right-rejected': onlyWithReason(composer('rejected')),
  'right-suspended': onlyWithReason(composer('suspended')),
  'right-reinstated': composer('reinstated'),
};
