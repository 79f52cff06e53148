import { isLetterInForce } from '@/lib/authorizations/coverage';
import { isInForce } from '@/lib/identities/in-force';
import type { Tx } from '@/lib/platform/db';
import { Invalid } from '@/lib/platform/errors';
import { isByForm } from './source';

/**
 * Nothing comes down for a claim by the form before who claims it and what is claimed have been verified, nor under an
 * agent's letter that is not in force, be it revoked a second ago.
 * @throws Invalid `papers_not_verified` or `letter_not_in_force` for the form as a whole
 */
export async function checkPapers(tx: Tx, noticeId: string): Promise<void> {
  const standing = { status: true, expiresOn: true, carriesUntil: true } as const;
  const row = await tx.notice.findUniqueOrThrow({
    where: { id: noticeId },
    select: {
      source: true,
      authorization: { select: { status: true, validFrom: true, validUntil: true } },
      right: { select: standing },
      party: { select: { identity: { select: standing } } },
    },
  });
  const letter = row.authorization;
  if (letter && !isLetterInForce(letter)) throw new Invalid({ '': 'letter_not_in_force' });
  if (!isByForm(row.source)) return;
  const papers = [row.party.identity, row.right];
  if (!papers.every((paper) => paper !== null && isInForce(paper)))
    throw new Invalid({ '': 'papers_not_verified' });
}
