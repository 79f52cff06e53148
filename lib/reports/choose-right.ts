import type { z } from 'zod';
import { moveFormNotice, startFormNotice } from '@/lib/notices/form-notice';
import type { AccountActor } from '@/lib/platform/actor';
import { db, inTransaction } from '@/lib/platform/db';
import { Invalid, NotFound } from '@/lib/platform/errors';
import { startRight } from '@/lib/rights/start-right';
import { isRightDraft } from '@/lib/rights/transitions';
import { lockUnsent, ownReport } from './lock-report';
import { REPORTABLE_RIGHTS } from './queries';
import type { reportRightSchema } from './schema';

type Given = z.output<typeof reportRightSchema>;

/** The right of the report where it is the one asked for, else one on file or a new one. */
async function rightOf(actor: AccountActor, { report: reportId, right: given }: Given): Promise<string> {
  const report = await db.report.findFirst({
    where: ownReport(actor, reportId),
    select: { partyId: true, right: true },
  });
  if (!report) throw new NotFound('report');
  const { partyId, right } = report;
  if (!partyId) throw new Invalid({ right: 'party_first' });
  if (given === 'TRADEMARK' || given === 'COPYRIGHT' || given === 'PATENT') {
    if (right?.kind === given && isRightDraft(right.status)) return right.id;
    return startRight(actor, { partyId, kind: given });
  }
  const onFile = await db.ipRight.count({ where: { id: given, partyId, status: { in: REPORTABLE_RIGHTS } } });
  if (onFile === 0) throw new Invalid({ right: 'choose_one' });
  return given;
}

/**
 * Says which right it is about: one on file, or a new one. The notice begins here, for it needs a party.
 * @throws NotFound for a stranger; InvalidTransition once the report was sent; Invalid without a party
 */
export async function chooseRight(actor: AccountActor, given: Given): Promise<void> {
  const rightId = await rightOf(actor, given);
  await inTransaction(async (tx) => {
    const { id, partyId, noticeId, locale } = await lockUnsent(tx, actor, given.report);
    if (!partyId) throw new Invalid({ right: 'party_first' });
    const matter = { partyId, rightId };
    if (noticeId) await moveFormNotice(tx, actor, { id: noticeId, ...matter });
    const begun = noticeId ?? (await startFormNotice(tx, actor, { ...matter, locale }));
    await tx.report.update({ where: { id }, data: { rightId, noticeId: begun } });
  });
}
