import { listingMachine } from '@/lib/notices/machine';
import { isListingCounterable } from '@/lib/notices/transitions';
import type { SellerActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Conflict, Invalid, NotFound } from '@/lib/platform/errors';
import { transition } from '@/lib/workflow/transition';
import { counterNoticeMachine } from './machine';
import { DEFENCES, type Defence } from './reasons';
import { contactSchema, defenceSchema, signCounterNoticeSchema } from './schema';

/** What still keeps a draft from being submitted, as step → key of the errors messages. */
export type MissingSteps = Partial<Record<'listings' | 'defence' | 'documents' | 'contact' | 'sign', string>>;

const draft = (tx: Tx, actor: SellerActor, id: string) =>
  tx.counterNotice.findFirst({
    where: { id, sellerAccessId: actor.sellerAccessId },
    include: {
      listings: { include: { reportedListing: { select: { id: true, status: true } } } },
      documents: { where: { removedAt: null, status: { not: 'REJECTED' } }, select: { id: true } },
    },
  });
type Draft = NonNullable<Awaited<ReturnType<typeof draft>>>;

/** Checks every step of a draft. Pure. */
export function missingSteps(
  row: Pick<
    Draft,
    | 'id'
    | 'defenceCode'
    | 'explanation'
    | 'contactName'
    | 'address'
    | 'telephone'
    | 'statements'
    | 'signatureName'
  >,
  counts: { listings: number; documents: number },
): MissingSteps {
  const missing: MissingSteps = {};
  if (counts.listings === 0) missing.listings = 'choose_listing';
  if (!defenceSchema.safeParse(row).success) missing.defence = 'step_incomplete';
  const needsPapers = row.defenceCode !== null && DEFENCES[row.defenceCode as Defence]?.evidence;
  if (needsPapers && counts.documents === 0) missing.documents = 'evidence_required';
  if (!contactSchema.safeParse(row).success) missing.contact = 'step_incomplete';
  if (!signCounterNoticeSchema.safeParse(row).success) missing.sign = 'step_incomplete';
  return missing;
}

/**
 * Files the counter-notice: its listings become countered and the desk gets it.
 * @throws Invalid with one entry per incomplete step; Conflict when another tab was first
 */
export async function submitCounterNotice(
  actor: SellerActor,
  input: { id: string; version: number },
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await draft(tx, actor, input.id);
    if (!row) throw new NotFound('counter-notice');
    if (row.version !== input.version) throw new Conflict('counter-notice version');
    const missing = missingSteps(row, { listings: row.listings.length, documents: row.documents.length });
    if (Object.keys(missing).length > 0) throw new Invalid(missing);
    const now = clock.now();
    await transition(tx, counterNoticeMachine, actor, {
      event: 'submit',
      ids: [row.id],
      change: { submittedAt: now, queuedAt: now, returnCode: null, returnText: null },
      data: { sellerAccessId: actor.sellerAccessId, version: row.version, listings: row.listings.length },
      variant: `v${row.version}`,
    });
    const fresh = row.listings.filter(({ reportedListing }) => isListingCounterable(reportedListing.status));
    await transition(tx, listingMachine, actor, {
      event: 'counter',
      ids: fresh.map((entry) => entry.reportedListingId),
      data: { counterNoticeId: row.id },
    });
    await releaseDeselected(tx, actor, row.id);
  });
}

/** On a second version the seller may leave listings out that the first one countered. */
async function releaseDeselected(tx: Tx, actor: SellerActor, counterNoticeId: string): Promise<void> {
  const left = await tx.reportedListing.findMany({
    where: {
      sellerAccessId: actor.sellerAccessId,
      status: 'COUNTERED',
      counters: { none: { counterNoticeId } },
    },
    select: { id: true },
  });
  await transition(tx, listingMachine, actor, {
    event: 'release',
    ids: left.map((listing) => listing.id),
    data: { counterNoticeId },
  });
}
