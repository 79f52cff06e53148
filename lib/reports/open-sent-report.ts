import { v7 as uuidv7 } from 'uuid';
import { record } from '@/lib/audit/record';
import { SYSTEM } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import { newReference } from '@/lib/platform/reference';
import { hashToken } from '@/lib/platform/token';
import { reportToken } from './report-token';

/**
 * The report through which the filer of a notice looks at it without an account. One that came in another way (by mail)
 * has none at first and gets one here, in the caller's transaction.
 * @returns the report's id
 */
export async function openSentReport(tx: Tx, noticeId: string): Promise<string> {
  await tx.$queryRaw`SELECT 1 FROM notice WHERE id = ${noticeId}::uuid FOR NO KEY UPDATE`;
  const notice = await tx.notice.findUniqueOrThrow({
    where: { id: noticeId },
    include: { reports: { orderBy: { id: 'desc' }, take: 1, select: { id: true } } },
  });
  const [known] = notice.reports;
  if (known) return known.id;
  const { accountId, partyId, rightId, locale, submittedAt, createdAt } = notice;
  const [id, at] = [uuidv7(), submittedAt ?? createdAt];
  await tx.report.create({
    data: {
      id,
      reference: newReference('F', at),
      tokenHash: hashToken(reportToken(id)),
      ...{ accountId, partyId, rightId, noticeId, locale },
      createdAt: at,
      expiresAt: at,
      submittedAt: at,
    },
  });
  await record(tx, SYSTEM, {
    type: 'report.opened',
    chainId: id,
    subjectType: 'report',
    subjectId: id,
    data: { noticeId },
  });
  return id;
}
