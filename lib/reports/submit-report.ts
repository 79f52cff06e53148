import type { z } from 'zod';
import { record } from '@/lib/audit/record';
import { submitLetterIn } from '@/lib/authorizations/submit-letter';
import { isLetterEditable } from '@/lib/authorizations/transitions';
import { isIdentityEditable } from '@/lib/identities/transitions';
import { submitIdentityIn } from '@/lib/identities/submit-identity';
import { submitNoticeIn } from '@/lib/notices/submit-notice';
import { isNoticeEditable } from '@/lib/notices/transitions';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Conflict, Invalid } from '@/lib/platform/errors';
import { renderStatement, type RenderedStatement } from '@/lib/rights/claim-document';
import { submitRightIn } from '@/lib/rights/submit-right';
import { isRightEditable } from '@/lib/rights/transitions';
import { lockReport } from './lock-report';
import { findLetterId, getReport } from './queries';
import type { sendReportSchema } from './schema';

/** The matters of a report as they stand within the transaction. */
async function mattersOf(tx: Tx, actor: AccountActor, id: string) {
  const standing = { id: true, status: true, version: true } as const;
  const row = await tx.report.findUniqueOrThrow({
    where: { id },
    select: {
      party: { select: { id: true, identity: { select: standing } } },
      right: { select: standing },
      notice: { select: standing },
    },
  });
  const { party, right, notice } = row;
  const letterId = party && (await findLetterId(tx, actor, party.id));
  const letter = letterId
    ? await tx.authorization.findUniqueOrThrow({ where: { id: letterId }, select: standing })
    : null;
  return { identity: party?.identity ?? null, letter, right, notice };
}

/** Hands in whatever is still open. @returns how many of them it was */
async function submitOpen(
  tx: Tx,
  actor: AccountActor,
  { identity, letter, right, notice }: Awaited<ReturnType<typeof mattersOf>>,
  statement: RenderedStatement | null,
): Promise<number> {
  let sent = 0;
  if (identity && isIdentityEditable(identity.status)) {
    await submitIdentityIn(tx, actor, identity);
    sent += 1;
  }
  if (letter && isLetterEditable(letter.status)) {
    await submitLetterIn(tx, actor, letter);
    sent += 1;
  }
  if (right && isRightEditable(right.status)) {
    await submitRightIn(tx, actor, right, statement);
    sent += 1;
  }
  if (notice && isNoticeEditable(notice.status)) {
    await submitNoticeIn(tx, actor, notice);
    sent += 1;
  }
  return sent;
}

/**
 * Sends the report: identity, right and notice, and an agent's letter, are submitted together or not at all. After something came back it sends
 * what was mended, and leaves alone what lies with the platform.
 * @returns the notice's id
 * @throws Invalid with one entry per page that is not done; Conflict when another tab was first; NotFound for a stranger
 *   and for one that was abandoned too long
 */
export async function submitReport(
  actor: AccountActor,
  { report: id }: z.output<typeof sendReportSchema>,
): Promise<string> {
  const { incomplete, right, answers } = await getReport(actor, id);
  if (Object.keys(incomplete).length > 0) throw new Invalid(incomplete);
  const statement = right && answers.right?.open ? await renderStatement(actor, right.id) : null;
  return inTransaction(async (tx) => {
    const { submittedAt } = await lockReport(tx, actor, id);
    const matters = await mattersOf(tx, actor, id);
    const { notice } = matters;
    if (!notice) throw new Invalid({ right: 'choose_one' });
    if ((await submitOpen(tx, actor, matters, statement)) === 0) throw new Conflict('report is with us');
    if (!submittedAt) await tx.report.update({ where: { id }, data: { submittedAt: clock.now() } });
    await record(tx, actor, {
      type: 'report.submitted',
      chainId: id,
      subjectType: 'report',
      subjectId: id,
      data: { noticeId: notice.id },
    });
    return notice.id;
  });
}
