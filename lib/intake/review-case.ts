import { validate as isUuid } from 'uuid';
import { listAttachments } from '@/lib/documents/attachments';
import { unsafeListHistory } from '@/lib/identities/history';
import type { AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { markedText } from './marks';
import { visibleTo } from './policy';
import { asSupplement } from './supplement';
import { askedOf, asFindings, listingsIn } from './understand';

const messageColumns = {
  id: true,
  failure: true,
  fromEmail: true,
  fromName: true,
  subject: true,
  text: true,
  html: true,
  automatic: true,
  receivedAt: true,
} as const;

const load = async (actor: AccountActor, id: string) =>
  db.mailThread.findFirst({
    where: { AND: [await visibleTo(actor), { id }] },
    include: {
      messages: { select: messageColumns, orderBy: { id: 'asc' } },
      replies: { select: { id: true, kind: true, text: true, createdAt: true }, orderBy: { id: 'asc' } },
      reviewer: { select: { name: true } },
      notice: { select: { id: true, reference: true } },
      counterNotice: { select: { id: true, reference: true } },
    },
  });

/**
 * One thread as a reviewer reads it: what was written on both sides, with the words that were found; what they come to;
 * what the sender added; the history.
 * @throws NotFound for anyone but staff and for what the reviewer wrote
 */
export async function getMailCase(actor: AccountActor, id: string) {
  const row = isUuid(id) ? await load(actor, id) : null;
  if (!row) throw new NotFound('mail');
  const [files, history] = await Promise.all([
    listAttachments(
      actor,
      row.messages.map((message) => message.id),
    ),
    unsafeListHistory(actor, id),
  ]);
  const { findings: stored, supplement, token: _token, ...thread } = row;
  const findings = asFindings(stored);
  const listings = listingsIn(findings.infringing);
  return {
    ...thread,
    findings,
    asked: askedOf(findings, { papers: files.size > 0 }),
    listings,
    elsewhere: findings.infringing.filter((address) => listingsIn([address]).length === 0),
    supplement: asSupplement(supplement),
    messages: row.messages.map(({ text, ...message }) => ({
      ...message,
      stretches: markedText(text),
      documents: files.get(message.id) ?? [],
    })),
    history,
  };
}
export type MailCase = Awaited<ReturnType<typeof getMailCase>>;
