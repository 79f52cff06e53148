import { record } from '@/lib/audit/record';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { InvalidTransition, NotFound } from '@/lib/platform/errors';
import { newReference } from '@/lib/platform/reference';

/** What a notice by the form is about. */
interface FormMatter {
  partyId: string;
  rightId: string | null;
}

/**
 * Begins the draft of a notice by the form, as part of the transaction that chooses its right. Neither identity nor right
 * is verified yet: both are submitted with the notice.
 * @returns the notice's id
 */
export async function startFormNotice(
  tx: Tx,
  actor: AccountActor,
  given: FormMatter & { locale: string },
): Promise<string> {
  const now = clock.now();
  const { id } = await tx.notice.create({
    data: {
      ...given,
      source: 'FORM',
      reference: newReference('N', now),
      accountId: actor.accountId,
      createdAt: now,
    },
    select: { id: true },
  });
  await record(tx, actor, {
    type: 'notice.started',
    chainId: id,
    subjectType: 'notice',
    subjectId: id,
    data: {},
  });
  return id;
}

/**
 * Makes a draft by the form one about another party or right; everything else that was answered stays.
 * @throws NotFound for a stranger; InvalidTransition when it has been sent
 */
export async function moveFormNotice(
  tx: Tx,
  actor: AccountActor,
  { id, partyId, rightId }: FormMatter & { id: string },
): Promise<void> {
  const own = { id, source: 'FORM', accountId: actor.accountId } as const;
  const { count } = await tx.notice.updateMany({
    where: { ...own, status: 'DRAFT' },
    data: { partyId, rightId },
  });
  if (count === 1) return;
  if ((await tx.notice.count({ where: own })) === 0) throw new NotFound('notice');
  throw new InvalidTransition('notice has been sent');
}
