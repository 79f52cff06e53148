import { type AccountOfAddress, findOrCreateGuest } from '@/lib/accounts/guest';
import type { MailThread } from '@/lib/generated/prisma/client';
import { readListingLinks, type ListingLink } from '@/lib/marketplaces/read-listing-links';
import { openLegalNotice } from '@/lib/notices/open-legal-notice';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Invalid } from '@/lib/platform/errors';
import { openSentReport } from '@/lib/reports/open-sent-report';
import { transition } from '@/lib/workflow/transition';
import { decidedBy, lockMail } from './lock-mail';
import { intakeMachine } from './machine';
import type { Verdict } from './schema';
import { writeReply } from './write-reply';

/** The listings in the box; one that stands there twice counts once. @throws Invalid for lines that are none */
function listingsOf({ links, marketplace }: Verdict<'accept'>): ListingLink[] {
  const lines = readListingLinks(links, marketplace);
  const isWrong = ({ result }: (typeof lines)[number]) =>
    result.status === 'refused' && result.reason !== 'duplicate';
  if (lines.some(isWrong)) throw new Invalid({ links: 'links_refused' });
  return lines.flatMap(({ result }) => (result.status === 'accepted' ? [result.link] : []));
}

/** The sender's account: their full one if they have it, else one without a password. @throws Invalid when it is closed */
async function complainantOf(tx: Tx, thread: MailThread, name: string): Promise<AccountOfAddress> {
  const { senderEmail: email, locale } = thread;
  const account = await findOrCreateGuest(tx, { email, name, locale });
  if (account.disabledAt || account.role !== 'MEMBER') throw new Invalid({ name: 'mail_account_closed' });
  return account;
}

/** Files of the thread that were found good, or are still being looked into: they become evidence of the notice. */
async function filesOf(tx: Tx, threadId: string): Promise<string[]> {
  const rows = await tx.document.findMany({
    where: { inboundMail: { threadId }, status: { not: 'REJECTED' }, removedAt: null },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/**
 * Makes a mail a notice under procedure LEGAL, its sender the complainant, and tells them. Whoever can write a mail can
 * write any sender into it: without the confirmation by the link it is refused.
 * @returns the notice's reference
 * @throws NotFound for a stranger; InvalidTransition when it has been dealt with; Invalid with the fields that do not fit
 */
export async function acceptMail(actor: AccountActor, given: Verdict<'accept'>): Promise<string> {
  const { id, name, kind, country, address, rightKind, title, number, office, ownerName } = given;
  const links = listingsOf(given);
  return inTransaction(async (tx) => {
    const thread = await lockMail(tx, actor, id);
    if (!thread.confirmedAt) throw new Invalid({ verdict: 'mail_not_confirmed' });
    const complainant = await complainantOf(tx, thread, name);
    const { marketplace, reasonCode, description, statements, signatureName, profile } = given;
    const notice = await openLegalNotice(tx, actor, {
      accountId: complainant.id,
      party: { kind, name, country, address },
      right: { kind: rightKind, title, number, office, ownerName: ownerName || name },
      marketplace,
      links,
      reasonCode,
      reasonFields: {},
      description,
      statements,
      signatureName,
      locale: thread.locale,
      profile,
      documentIds: await filesOf(tx, id),
    });
    // without an account, what they are mailed from now on leads through the door of a report
    if (complainant.guest) await openSentReport(tx, notice.id);
    const change = { ...decidedBy(actor, clock.now()), noticeId: notice.id };
    await transition(tx, intakeMachine, actor, {
      event: 'accept',
      ids: [id],
      change,
      data: { noticeId: notice.id },
    });
    await writeReply(tx, id, { kind: 'accepted' });
    return notice.reference;
  });
}
