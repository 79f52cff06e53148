import { randomBytes } from 'node:crypto';
import { record } from '@/lib/audit/record';
import { keepAttachments, type Attachment } from '@/lib/documents/attachments';
import type { InboundMail, MailThread } from '@/lib/generated/prisma/client';
import { SYSTEM } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { newReference } from '@/lib/platform/reference';
import { transition } from '@/lib/workflow/transition';
import { acknowledge } from './acknowledge';
import { findThread } from './find-thread';
import { languageOf } from './language';
import { intakeMachine } from './machine';
import { tokenIn } from './mailbox/address';
import { eventOfWord } from './transitions';
import { asFindings, understand } from './understand';

/** What is known of a mail once it has been read, cleaned; columns of its row. */
export type ReadColumns = Pick<
  InboundMail,
  | 'status'
  | 'failure'
  | 'messageId'
  | 'references'
  | 'fromEmail'
  | 'fromName'
  | 'subject'
  | 'text'
  | 'html'
  | 'automatic'
>;

/** Mails of one sender are kept one after the other: copies, threads and acknowledgements are counted. */
async function holdSender(tx: Tx, email: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`mail:${email}`}, 0))`;
}

const openThread = (tx: Tx, { fromEmail, fromName, subject, text }: ReadColumns): Promise<MailThread> => {
  const now = clock.now();
  return tx.mailThread.create({
    data: {
      reference: newReference('M', now),
      token: randomBytes(16).toString('hex'),
      senderEmail: fromEmail,
      senderName: fromName,
      locale: languageOf(`${subject}\n${text}`),
      subject,
      findings: {},
      createdAt: now,
      queuedAt: now,
    },
  });
};

/**
 * A word of a person brings a thread back to the desk, whatever had become of it. Anybody can write a sender and the
 * Message-ID of a mail they had a copy of: unless it was sent to the address that only our own mail to the sender names,
 * what the sender had confirmed is to be confirmed again, this mail included.
 */
async function bringBack(tx: Tx, thread: MailThread, mailId: string, isAnswer: boolean): Promise<void> {
  const change = { queuedAt: thread.queuedAt ?? clock.now(), ...(isAnswer ? {} : { confirmedAt: null }) };
  const event = eventOfWord(thread.status);
  if (event)
    await transition(tx, intakeMachine, SYSTEM, {
      event,
      ids: [thread.id],
      change,
      data: { mailId },
    });
  else await tx.mailThread.update({ where: { id: thread.id }, data: change });
}

const printOf = (files: readonly { sha256: Uint8Array }[]): string =>
  files
    .map(({ sha256 }) => Buffer.from(sha256).toString('hex'))
    .toSorted()
    .join();

/**
 * Whether we have this mail, however it came here again: same sender, same Message-ID. Programs give one Message-ID to
 * several mails, and anybody can write one: where the words or the files differ, it is another mail.
 */
async function isCopy(
  tx: Tx,
  { id, envelopeFrom }: InboundMail,
  read: ReadColumns,
  files: readonly Attachment[],
): Promise<boolean> {
  const { messageId, fromEmail, subject, text, html } = read;
  if (messageId === null) return false;
  const same = await tx.inboundMail.findMany({
    where: {
      ...{ messageId, envelopeFrom, fromEmail, subject, text, html },
      id: { not: id },
      threadId: { not: null },
    },
    select: { documents: { select: { sha256: true } } },
  });
  return same.some(({ documents }) => printOf(documents) === printOf(files));
}

/**
 * Puts a mail that has been read where it belongs: into its thread or a new one, with its files, in the desk's queue,
 * acknowledged where that is right.
 * @returns whether it is kept: a mail of the same sender and Message-ID is one that we have, and its row goes
 */
export async function keepMail(
  tx: Tx,
  mail: InboundMail,
  read: ReadColumns,
  files: readonly Attachment[],
): Promise<boolean> {
  await holdSender(tx, read.fromEmail);
  if (await isCopy(tx, mail, read, files)) {
    await tx.inboundMail.delete({ where: { id: mail.id } });
    return false;
  }
  const found = await findThread(tx, { ...read, envelopeTo: mail.envelopeTo });
  const thread = found ?? (await openThread(tx, read));
  await tx.inboundMail.update({ where: { id: mail.id }, data: { ...read, threadId: thread.id } });
  await keepAttachments(tx, mail.id, files);
  await record(tx, SYSTEM, {
    type: 'mail.received',
    chainId: thread.id,
    subjectType: 'mail_thread',
    subjectId: thread.id,
    data: { mailId: mail.id, automatic: read.automatic },
  });
  // whoever else writes to the thread is not its sender: they neither say what the notice says nor confirm it
  const bySender = thread.senderEmail === read.fromEmail;
  if (bySender && (!found || !read.automatic)) {
    const findings = understand(asFindings(thread.findings), `${read.subject}\n\n${read.text}`);
    await tx.mailThread.update({ where: { id: thread.id }, data: { findings: { ...findings } } });
  }
  if (read.automatic) return true;
  const isAnswer = bySender && mail.envelopeTo.some((address) => tokenIn(address) === thread.token);
  if (found) await bringBack(tx, thread, mail.id, isAnswer);
  if (bySender) await acknowledge(tx, thread);
  return true;
}
