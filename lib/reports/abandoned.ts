import type { Prisma } from '@/lib/generated/prisma/client';
import { unsafeListErasable, type Erasable } from '@/lib/documents/erase-documents';
import { clock } from '@/lib/platform/clock';
import { db, type Tx } from '@/lib/platform/db';

/** What goes with a report that nobody sent: everything begun with it that nothing else refers to. */
export interface Doomed {
  accountId: string;
  noticeIds: string[];
  rightIds: string[];
  partyIds: string[];
  letterIds: string[];
  documents: Erasable[];
}

const isAbandoned = (): Prisma.ReportWhereInput => ({
  submittedAt: null,
  expiresAt: { lte: clock.now() },
});

/** Reports that were never sent within their time, the longest abandoned first. */
export async function listAbandoned(limit: number): Promise<string[]> {
  const rows = await db.report.findMany({
    where: isAbandoned(),
    orderBy: [{ expiresAt: 'asc' }, { id: 'asc' }],
    take: limit,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

const UNSENT = { status: 'DRAFT', submittedAt: null } as const;
const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** Drafts of the guest that no other report, notice or right needs, from the outside in. */
async function draftsOf(tx: Tx, accountId: string, reportId: string) {
  const elsewhere = { none: { id: { not: reportId } } };
  const notices = await tx.notice.findMany({
    where: { ...UNSENT, accountId, source: 'FORM', reports: elsewhere },
    select: { id: true },
  });
  const noticeIds = idsOf(notices);
  const ofNobodyElse = { none: { id: { notIn: noticeIds } } };
  const own = { members: { some: { accountId }, none: { accountId: { not: accountId } } } };
  const rights = await tx.ipRight.findMany({
    where: { ...UNSENT, party: own, reports: elsewhere, notices: ofNobodyElse },
    select: { id: true },
  });
  const rightIds = idsOf(rights);
  const letters = await tx.authorization.findMany({
    where: { ...UNSENT, accountId, party: { ...own, reports: elsewhere }, notices: { none: {} } },
    select: { id: true },
  });
  const letterIds = idsOf(letters);
  const parties = await tx.party.findMany({
    where: {
      ...own,
      identity: UNSENT,
      reports: elsewhere,
      notices: ofNobodyElse,
      rights: { none: { id: { notIn: rightIds } } },
      authorizations: { none: { id: { notIn: letterIds } } },
    },
    select: { id: true },
  });
  return { noticeIds, rightIds, letterIds, partyIds: idsOf(parties) };
}

/**
 * What has to go with an abandoned report; null when it is gone, was sent after all, or may still be opened. A full
 * account keeps what its owner has begun.
 */
export async function findDoomed(tx: Tx, reportId: string): Promise<Doomed | null> {
  const report = await tx.report.findFirst({
    where: { AND: [{ id: reportId }, isAbandoned()] },
    select: { accountId: true, account: { select: { guest: true } } },
  });
  if (!report) return null;
  const { accountId, account } = report;
  if (!account.guest) {
    const nothing = { noticeIds: [], rightIds: [], letterIds: [], partyIds: [], documents: [] };
    return { accountId, ...nothing };
  }
  const drafts = await draftsOf(tx, accountId, reportId);
  const documents = await unsafeListErasable(
    {
      OR: [
        { noticeId: { in: drafts.noticeIds } },
        { rightId: { in: drafts.rightIds } },
        { authorizationId: { in: drafts.letterIds } },
        { identity: { partyId: { in: drafts.partyIds } } },
      ],
    },
    tx,
  );
  return { accountId, ...drafts, documents };
}
