import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Conflict, Invalid } from '@/lib/platform/errors';
import { transition } from '@/lib/workflow/transition';
import { checkPapers } from './check-papers';
import { closeIfSettled } from './close-notice';
import { lockNotice, refusePaused, type LockedNotice } from './lock-notice';
import { listingMachine, noticeMachine } from './machine';
import type { decideNoticeSchema } from './schema';
import { isLegal } from './source';
import { elementCodes, isLegalProfile } from './statutes';
import { isListingUndecided, isNoticeWithUs } from './transitions';

type Input = z.output<typeof decideNoticeSchema>;
type Item = Input['items'][number];

/** Every listing that is still undecided has to be decided, once, and no other. */
async function checkComplete(tx: Tx, noticeId: string, items: readonly Item[]): Promise<void> {
  const listings = await tx.reportedListing.findMany({
    where: { noticeId },
    select: { id: true, status: true },
  });
  const open = listings.filter(({ status }) => isListingUndecided(status));
  const decided = new Set(items.map((item) => item.reportedListingId));
  const complete = decided.size === items.length && decided.size === open.length;
  if (!complete || !open.every(({ id }) => decided.has(id))) throw new Invalid({ items: 'decide_each' });
}

/** Under procedure LEGAL nothing comes down before a reviewer found everything that the statute wants (domain.md §5). */
function checkPrimaFacie({ procedure, profile }: LockedNotice, { checks = [], items }: Input): string[] {
  if (!isLegal({ procedure }) || !isLegalProfile(profile)) return [];
  const wanted = elementCodes(profile);
  const found = wanted.filter((code) => checks.includes(code));
  const removes = items.some(({ outcome }) => outcome === 'REMOVE');
  if (removes && found.length < wanted.length) throw new Invalid({ checks: 'elements_all' });
  return found;
}

async function recordDecision(tx: Tx, actor: AccountActor, decisionId: string, input: Input): Promise<void> {
  const { items } = input;
  await tx.decision.create({
    data: {
      id: decisionId,
      noticeId: input.id,
      reviewerId: actor.accountId,
      summary: input.summary,
      checks: input.checks ?? [],
      createdAt: clock.now(),
    },
  });
  await tx.decisionItem.createMany({
    data: items.map((item) => ({
      id: uuidv7(),
      decisionId,
      reportedListingId: item.reportedListingId,
      outcome: item.outcome,
      reasonCode: item.code,
      reasonText: item.text,
    })),
  });
  await tx.$executeRaw`
    UPDATE reported_listing SET reason_code = given.code, reason_text = given.text
    FROM unnest(${items.map((item) => item.reportedListingId)}::uuid[], ${items.map((item) => item.code)}::text[],
      ${items.map((item) => item.text)}::text[]) AS given (id, code, text)
    WHERE reported_listing.id = given.id`;
}

async function applyToListings(tx: Tx, actor: AccountActor, decisionId: string, items: readonly Item[]) {
  const removed = items.filter((item) => item.outcome === 'REMOVE').map((item) => item.reportedListingId);
  if (removed.length > 0) {
    const order = { event: 'order_removal', ids: removed, data: { decisionId } } as const;
    await transition(tx, listingMachine, actor, order);
  }
  const rejected = items.filter((item) => item.outcome === 'REJECT');
  for (const [code, group] of Map.groupBy(rejected, (item) => item.code)) {
    const ids = group.map((item) => item.reportedListingId);
    await transition(tx, listingMachine, actor, { event: 'reject', ids, data: { decisionId, code } });
  }
}

/**
 * Decides a notice, each listing on its own: its removal is ordered from the marketplace, or it is rejected with a coded
 * reason. All of it commits together. Listings that are gone by now are not decided.
 * @throws Invalid `decide_each` unless every undecided listing is decided exactly once, `papers_not_verified` when one by
 *   the form is to remove before its papers are verified, `elements_all` on `checks` when one under procedure LEGAL is to
 *   remove and something its statute wants was not found; Conflict when a colleague was
 *   first or the complainant took it back; NotFound for a stranger, and for a reviewer whose own matter it is
 */
export async function decideNotice(actor: AccountActor, input: Input): Promise<{ decisionId: string }> {
  return inTransaction(async (tx) => {
    const locked = await lockNotice(tx, actor, input);
    if (!isNoticeWithUs(locked.status)) throw new Conflict('notice is no longer in review');
    refusePaused(locked);
    const checks = checkPrimaFacie(locked, input);
    const decisionId = uuidv7();
    const removed = input.items.filter((item) => item.outcome === 'REMOVE').length;
    await transition(tx, noticeMachine, actor, {
      event: 'decide',
      ids: [input.id],
      change: { queuedAt: null, decidedAt: clock.now(), reviewerId: actor.accountId },
      data: { decisionId, removed, rejected: input.items.length - removed },
    });
    await checkComplete(tx, input.id, input.items);
    if (removed > 0) await checkPapers(tx, input.id);
    await recordDecision(tx, actor, decisionId, { ...input, checks });
    await applyToListings(tx, actor, decisionId, input.items);
    await closeIfSettled(tx, [input.id]);
    return { decisionId };
  });
}
