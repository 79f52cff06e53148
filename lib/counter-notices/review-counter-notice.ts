import type { z } from 'zod';
import type { Actor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Conflict, NotFound } from '@/lib/platform/errors';
import { startDeadline } from '@/lib/workflow/deadlines';
import { transition } from '@/lib/workflow/transition';
import { counterNoticeMachine } from './machine';
import { visibleTo } from './policy';
import { releaseListings } from './release-listings';
import type {
  dismissCounterNoticeSchema,
  forwardCounterNoticeSchema,
  returnCounterNoticeSchema,
} from './schema';

/** The counter-notice under review, at the version the reviewer has read. */
export async function underReview(tx: Tx, actor: Actor, id: string, version: number) {
  const row = await tx.counterNotice.findFirst({
    where: { id, ...visibleTo(actor) },
    include: { notice: true },
  });
  if (!row) throw new NotFound('counter-notice');
  if (row.version !== version) throw new Conflict('counter-notice version');
  return row;
}

/** Sends it back to the seller for what is missing; the next submission is a new version. */
export async function returnCounterNotice(
  actor: Actor,
  input: z.output<typeof returnCounterNoticeSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await underReview(tx, actor, input.id, input.version);
    await transition(tx, counterNoticeMachine, actor, {
      event: 'return',
      ids: [row.id],
      change: { queuedAt: null, version: row.version + 1, returnCode: input.code, returnText: input.text },
      data: { sellerAccessId: row.sellerAccessId, code: input.code },
      variant: `v${row.version}`,
    });
  });
}

/** Ends it for a formal defect; the listings stay removed. */
export async function dismissCounterNotice(
  actor: Actor,
  input: z.output<typeof dismissCounterNoticeSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await underReview(tx, actor, input.id, input.version);
    await transition(tx, counterNoticeMachine, actor, {
      event: 'dismiss',
      ids: [row.id],
      change: { queuedAt: null, returnCode: input.code, returnText: input.text, decidedAt: clock.now() },
      data: { sellerAccessId: row.sellerAccessId, code: input.code },
    });
    await releaseListings(tx, actor, row.id);
  });
}

/** Forwards it to the complainant, whose clock starts now: the portal shows it in the same moment. */
export async function forwardCounterNotice(
  actor: Actor,
  input: z.output<typeof forwardCounterNoticeSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await underReview(tx, actor, input.id, input.version);
    const deadline = await startDeadline(tx, 'COMPLAINANT_ANSWER', {
      noticeId: row.noticeId,
      counterNoticeId: row.id,
      profile: row.notice.profile,
      profileVersion: row.notice.profileVersion,
    });
    await transition(tx, counterNoticeMachine, actor, {
      event: 'forward',
      ids: [row.id],
      change: { queuedAt: null, forwardedAt: clock.now() },
      data: { sellerAccessId: row.sellerAccessId, deadlineId: deadline.id },
    });
  });
}
