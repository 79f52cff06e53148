import { letterProblem } from '@/lib/authorizations/coverage';
import { isInForce } from '@/lib/identities/in-force';
import type { Tx } from '@/lib/platform/db';
import { Invalid } from '@/lib/platform/errors';
import { isRightWithdrawn } from '@/lib/rights/transitions';
import { isByForm, isLegal } from './source';

/**
 * Nothing comes down for a claim before who claims it and what is claimed have been verified, nor after either was
 * suspended or has run out, nor under an agent's letter that is not in force or does not cover it: be it since a second
 * ago, before the worker has paused the notice. What came by mail was checked when it was taken as a notice.
 * @throws Invalid `papers_not_verified`, `papers_not_in_force` or `letter_not_in_force` for the form as a whole
 */
export async function checkPapers(tx: Tx, noticeId: string): Promise<void> {
  const standing = { status: true, expiresOn: true, carriesUntil: true } as const;
  const row = await tx.notice.findUniqueOrThrow({
    where: { id: noticeId },
    select: {
      source: true,
      procedure: true,
      rightId: true,
      marketplace: true,
      authorization: true,
      right: { select: standing },
      party: { select: { identity: { select: standing } } },
    },
  });
  const letter = row.authorization;
  if (letter && letterProblem([letter], row)) throw new Invalid({ '': 'letter_not_in_force' });
  if (isLegal(row)) return;
  const { identity } = row.party;
  const right = row.right;
  const byForm = isByForm(row.source);
  // a right that its owner has withdrawn since still carries what was filed under it
  const stands = right !== null && (isInForce(right) || (!byForm && isRightWithdrawn(right.status)));
  if (identity === null || !isInForce(identity) || !stands)
    throw new Invalid({ '': byForm ? 'papers_not_verified' : 'papers_not_in_force' });
}
