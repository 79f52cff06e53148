import { db } from '@/lib/platform/db';
import { threadOfLink } from './sender-link';
import { asSupplement } from './supplement';
import { isUndecided } from './transitions';
import { askedOf, asFindings } from './understand';

/**
 * What the link of an acknowledgement shows. Looking changes nothing: mail scanners follow links.
 * @throws NotFound for altered and expired links alike
 */
export async function getSenderPage(token: string) {
  const thread = await threadOfLink(token);
  const [papers, notice] = await Promise.all([
    db.document.count({ where: { inboundMail: { threadId: thread.id } } }),
    thread.noticeId
      ? db.notice.findUnique({ where: { id: thread.noticeId }, select: { reference: true } })
      : null,
  ]);
  const findings = asFindings(thread.findings);
  return {
    reference: thread.reference,
    subject: thread.subject,
    senderEmail: thread.senderEmail,
    senderName: thread.senderName,
    locale: thread.locale,
    status: thread.status,
    isOpen: isUndecided(thread.status),
    isConfirmed: thread.confirmedAt !== null,
    findings,
    missing: askedOf(findings, { papers: papers > 0 }).filter(({ state }) => state === 'missing'),
    supplement: asSupplement(thread.supplement),
    noticeReference: notice?.reference ?? null,
  };
}
export type SenderPage = Awaited<ReturnType<typeof getSenderPage>>;
