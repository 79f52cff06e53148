import type { z } from 'zod';
import type { Actor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Conflict } from '@/lib/platform/errors';
import { startDeadlines } from '@/lib/workflow/deadlines';
import { transition } from '@/lib/workflow/transition';
import { lockCounterNotice, type LockedCounterNotice } from './lock-counter-notice';
import { counterNoticeMachine } from './machine';
import { releaseListings } from './release-listings';
import type {
  dismissCounterNoticeSchema,
  forwardCounterNoticeSchema,
  returnCounterNoticeSchema,
} from './schema';
import { isCounterNoticeNew } from './transitions';

/** The counter-notice at the version the reviewer has read, unless a colleague was first or the seller took it back. */
async function newOne(
  tx: Tx,
  actor: Actor,
  input: { id: string; version: number },
): Promise<LockedCounterNotice> {
  const row = await lockCounterNotice(tx, actor, input);
  if (!isCounterNoticeNew(row.status)) throw new Conflict('counter-notice is no longer new');
  return row;
}

/**
 * Sends it back to the seller for what is missing; the next submission is a new version.
 * @throws Conflict when a colleague was first or the seller took it back
 */
export async function returnCounterNotice(
  actor: Actor,
  input: z.output<typeof returnCounterNoticeSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await newOne(tx, actor, input);
    await transition(tx, counterNoticeMachine, actor, {
      event: 'return',
      ids: [row.id],
      change: {
        queuedAt: null,
        version: row.version + 1,
        returnCode: input.code,
        returnText: input.text,
      },
      data: { sellerAccessId: row.sellerAccessId, code: input.code },
      variant: `v${row.version}`,
    });
  });
}

/**
 * Ends it for a formal defect; the listings stay removed and may be answered for again.
 * @throws Conflict when a colleague was first or the seller took it back
 */
export async function dismissCounterNotice(
  actor: Actor,
  input: z.output<typeof dismissCounterNoticeSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await newOne(tx, actor, input);
    await transition(tx, counterNoticeMachine, actor, {
      event: 'dismiss',
      ids: [row.id],
      change: {
        queuedAt: null,
        returnCode: input.code,
        returnText: input.text,
        decidedAt: clock.now(),
      },
      data: { sellerAccessId: row.sellerAccessId, code: input.code },
    });
    await releaseListings(tx, actor, row.id);
  });
}

/**
 * Forwards it to the complainant, whose clock starts now: the portal shows it in the same moment. Under procedure LEGAL
 * it is the statute's: a counter-notice is received once it has been found to be one.
 * @throws Conflict when a colleague was first or the seller took it back
 */
export async function forwardCounterNotice(
  actor: Actor,
  input: z.output<typeof forwardCounterNoticeSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await newOne(tx, actor, input);
    const [deadline] = await startDeadlines(tx, {
      noticeId: row.noticeId,
      counterNoticeId: row.id,
      profile: row.notice.profile,
      profileVersion: row.notice.profileVersion,
    });
    await transition(tx, counterNoticeMachine, actor, {
      event: 'forward',
      ids: [row.id],
      change: { queuedAt: null, forwardedAt: clock.now() },
      data: { sellerAccessId: row.sellerAccessId, deadlineId: deadline?.id ?? '' },
    });
  });
}
