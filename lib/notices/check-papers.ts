import { isInForce } from '@/lib/identities/in-force';
import type { Tx } from '@/lib/platform/db';
import { Invalid } from '@/lib/platform/errors';
import { isByForm } from './source';

/**
 * Nothing comes down for a claim by the form before who claims it and what is claimed have been verified.
 * @throws Invalid `papers_not_verified` for the form as a whole
 */
export async function checkPapers(tx: Tx, noticeId: string): Promise<void> {
  const standing = { status: true, expiresOn: true, carriesUntil: true } as const;
  const row = await tx.notice.findUniqueOrThrow({
    where: { id: noticeId },
    select: {
      source: true,
      right: { select: standing },
      party: { select: { identity: { select: standing } } },
    },
  });
  if (!isByForm(row.source)) return;
  const papers = [row.party.identity, row.right];
  if (!papers.every((paper) => paper !== null && isInForce(paper)))
    throw new Invalid({ '': 'papers_not_verified' });
}
