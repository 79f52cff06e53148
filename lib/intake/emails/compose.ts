import { translator } from '@/lib/i18n/translator';
import { db } from '@/lib/platform/db';
import type { ComposedMail, MailComposer } from '@/lib/platform/mail';
import { replyAddress } from '../mailbox/address';
import { senderLink } from '../sender-link';
import { askedOf, asFindings } from '../understand';
import type { ReplyKind } from '../write-reply';

/** Message-IDs an answer names at most. */
const MOST_REFERENCES = 20;
/** Addresses a mail lists. */
const MOST_LISTED = 10;

const load = (id: string) =>
  db.mailReply.findUnique({
    where: { id },
    include: {
      thread: {
        include: {
          notice: { select: { reference: true } },
          messages: {
            where: { messageId: { not: null } },
            select: {
              messageId: true,
              references: true,
              fromEmail: true,
              documents: { select: { id: true } },
            },
            orderBy: { id: 'asc' },
          },
        },
      },
    },
  });
type Reply = NonNullable<Awaited<ReturnType<typeof load>>>;

function threadingOf({ thread }: Reply): ComposedMail['thread'] {
  const last = thread.messages.findLast(({ fromEmail }) => fromEmail === thread.senderEmail);
  const inReplyTo = last?.messageId ?? null;
  const references = [...(last?.references ?? []), ...(inReplyTo ? [inReplyTo] : [])];
  return { replyTo: replyAddress(thread.token), inReplyTo, references: references.slice(-MOST_REFERENCES) };
}

function subjectOf({ thread: { subject, reference } }: Reply): string {
  const bare = subject.replace(/^((re|aw|回复|答复)\s*[::]\s*)+/i, '');
  return bare === '' ? `Re: ${reference}` : `Re: ${bare} [${reference}]`;
}

/** What was understood and what is missing, for the sender to read. */
function understood({ thread }: Reply): Pick<ComposedMail, 'paragraphs' | 'facts'> {
  const t = translator(thread.locale, 'mailbox');
  const findings = asFindings(thread.findings);
  const papers = thread.messages.some(({ documents }) => documents.length > 0);
  const missing = askedOf(findings, { papers }).filter(({ state }) => state === 'missing');
  const listed = findings.infringing.slice(0, MOST_LISTED);
  const more = findings.infringing.length - listed.length;
  return {
    paragraphs: [
      t('mail.acknowledged.body'),
      missing.length > 0
        ? [t('mail.acknowledged.missing'), ...missing.map(({ key }) => `• ${t(`elements.${key}.ask`)}`)].join(
            '\n',
          )
        : t('mail.acknowledged.complete'),
      t('mail.acknowledged.confirm'),
      t('mail.acknowledged.reply'),
    ],
    facts: [
      [t('mail.facts.reference'), thread.reference],
      [t('mail.facts.type'), t(`types.${findings.type}`)],
      ...(listed.length > 0
        ? [
            [
              t('mail.facts.addresses', { count: findings.infringing.length }),
              [...listed, ...(more > 0 ? [t('mail.facts.more', { count: more })] : [])].join('\n'),
            ] satisfies [string, string],
          ]
        : []),
    ],
  };
}

function write(kind: ReplyKind, reply: Reply): ComposedMail {
  const { thread, text } = reply;
  const t = translator(thread.locale, 'mailbox');
  const reference = thread.notice?.reference ?? thread.reference;
  const own: Pick<ComposedMail, 'paragraphs' | 'facts'> =
    kind === 'acknowledged'
      ? understood(reply)
      : {
          paragraphs: kind === 'accepted' ? [t('mail.accepted.body', { reference })] : [text],
          facts: [[t('mail.facts.reference'), reference]],
        };
  return {
    to: thread.senderEmail,
    locale: thread.locale,
    subject: subjectOf(reply),
    heading: t(`mail.${kind}.heading`, { reference }),
    ...own,
    ...(kind === 'acknowledged' || kind === 'asked'
      ? { button: { label: t('mail.button'), url: senderLink(thread) } }
      : {}),
    footer: [t('mail.why'), t('mail.notMine')],
    thread: threadingOf(reply),
  };
}

const composer =
  (kind: ReplyKind): MailComposer =>
  async (id) => {
    const reply = await load(id);
    return reply && reply.thread.senderEmail !== '' ? write(kind, reply) : null;
  };

/** The mails we write into threads, by their names. */
export const mails: Record<string, MailComposer> = {
  'mail-acknowledged': composer('acknowledged'),
  'mail-asked': composer('asked'),
  'mail-accepted': composer('accepted'),
  'mail-closed': composer('closed'),
};
