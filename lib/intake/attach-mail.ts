import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Invalid } from '@/lib/platform/errors';
import { readReference } from '@/lib/platform/reference';
import { transition } from '@/lib/workflow/transition';
import { decidedBy, lockMail } from './lock-mail';
import { intakeMachine } from './machine';
import type { Verdict } from './schema';

/** The case a reference names, unless it is a matter of the reviewer's own. */
async function findCase(tx: Tx, { accountId }: AccountActor, text: string) {
  const reference = readReference(text) ?? '';
  const notice = { status: { not: 'DRAFT' }, party: { members: { none: { accountId } } } } as const;
  const found = await tx.notice.findFirst({ where: { reference, ...notice }, select: { id: true } });
  if (found) return { noticeId: found.id };
  const counter = await tx.counterNotice.findFirst({
    where: { reference, status: { not: 'DRAFT' }, notice },
    select: { id: true, noticeId: true },
  });
  return counter && { noticeId: counter.noticeId, counterNoticeId: counter.id };
}

/**
 * Puts a mail to the case that it is about.
 * @throws NotFound for a stranger; InvalidTransition when it has been dealt with; Invalid for a reference of no case
 */
export async function attachMail(
  actor: AccountActor,
  { id, caseReference }: Verdict<'attach'>,
): Promise<void> {
  await inTransaction(async (tx) => {
    await lockMail(tx, actor, id);
    const found = await findCase(tx, actor, caseReference);
    if (!found) throw new Invalid({ caseReference: 'mail_case_unknown' });
    const change = { ...decidedBy(actor, clock.now()), ...found };
    await transition(tx, intakeMachine, actor, { event: 'attach', ids: [id], change, data: found });
  });
}
