import type { z } from 'zod';
import { lettersOfAgent } from '@/lib/authorizations/acting';
import { letterProblem } from '@/lib/authorizations/coverage';
import type { Prisma } from '@/lib/generated/prisma/client';
import { hasRunOut, isInForce } from '@/lib/identities/in-force';
import { readListingLinks } from '@/lib/marketplaces/read-listing-links';
import { lookUpAndRecord } from '@/lib/marketplaces/record-lookup';
import type { AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { Invalid, InvalidTransition, NotFound, Unavailable } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { acceptedLinks, checkLinks } from './check-links';
import { checkReasonFields, isReasonCode, pickReasonFields, reasonsFor } from './reasons';
import type {
  descriptionSchema,
  linksSchema,
  marketplaceSchema,
  reasonCodeSchema,
  reasonFieldsSchema,
  rightSchema,
  statementsSchema,
} from './schema';
import { isByForm, maxLinksOf } from './source';
import { statementsFor } from './statements';
import { EDITABLE_NOTICE_STATUSES, isNoticeEditable } from './transitions';

/** How long the page waits for the marketplace when links are saved. */
const LOOKUP_PATIENCE_MS = 3000;

const ofActor = (actor: AccountActor, id: string): Prisma.NoticeWhereInput => ({
  id,
  party: { members: { some: { accountId: actor.accountId } } },
});

/** Saves one page of the draft. @throws NotFound for a stranger, InvalidTransition when it is no longer a draft */
async function save(actor: AccountActor, id: string, data: Prisma.NoticeUncheckedUpdateManyInput) {
  const where = { ...ofActor(actor, id), status: { in: [...EDITABLE_NOTICE_STATUSES] } };
  const { count } = await db.notice.updateMany({ where, data });
  if (count === 0) await editable(actor, id);
}

async function editable(actor: AccountActor, id: string) {
  const row = await db.notice.findFirst({
    where: ofActor(actor, id),
    select: { status: true, source: true, partyId: true, marketplace: true, reasonCode: true, right: true },
  });
  if (!row) throw new NotFound('notice');
  if (!isNoticeEditable(row.status)) throw new InvalidTransition('notice is no longer a draft');
  return row;
}

/** @throws Invalid for a marketplace that none of an agent's letters covers */
export async function saveMarketplace(
  actor: AccountActor,
  { id, marketplace }: z.output<typeof marketplaceSchema>,
): Promise<void> {
  const { partyId, source } = await editable(actor, id);
  // by the form the letter is written along with the notice, and held against it when both are sent
  const letters = isByForm(source) ? null : await lettersOfAgent(db, actor, partyId);
  const outside = letters && letterProblem(letters, { marketplace, rightId: null });
  if (outside) throw new Invalid({ marketplace: outside });
  await save(actor, id, { marketplace });
}

/** @throws Invalid unless the right is a verified one of the notice's party, and an agent's letter covers it */
export async function saveRight(
  actor: AccountActor,
  { id, rightId }: z.output<typeof rightSchema>,
): Promise<void> {
  const { partyId, marketplace } = await editable(actor, id);
  const right = await db.ipRight.findFirst({
    where: { id: rightId, partyId },
    select: { status: true, expiresOn: true, carriesUntil: true },
  });
  if (!right || !isInForce(right))
    throw new Invalid({ rightId: right && hasRunOut(right) ? 'right_expired' : 'right_not_verified' });
  const letters = await lettersOfAgent(db, actor, partyId);
  const outside = letters && letterProblem(letters, { marketplace, rightId });
  if (outside) throw new Invalid({ rightId: outside });
  await save(actor, id, { rightId });
}

/** Chooses the reason; answers to the questions of another reason are kept until this one's are saved. */
export async function saveReason(
  actor: AccountActor,
  { id, reasonCode }: z.output<typeof reasonCodeSchema>,
): Promise<void> {
  const { right } = await editable(actor, id);
  if (right && !reasonsFor(right).includes(reasonCode))
    throw new Invalid({ reasonCode: 'reason_not_for_right' });
  await save(actor, id, { reasonCode });
}

/** Saves the answers to the chosen reason's own questions. @throws Invalid with one entry per question */
export async function saveReasonFields(
  actor: AccountActor,
  { id, ...answers }: z.output<typeof reasonFieldsSchema>,
): Promise<void> {
  const { reasonCode } = await editable(actor, id);
  if (!isReasonCode(reasonCode)) throw new Invalid({ reasonCode: 'choose_one' });
  const wrong = checkReasonFields(reasonCode, answers);
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
  await save(actor, id, { reasonFields: pickReasonFields(reasonCode, answers) });
}

/** What became of saved links: how many lines are refused, and whether the marketplace could be asked. */
export interface SavedLinks {
  refused: number;
  answered: boolean;
}

/**
 * Saves the links as they were pasted and asks the marketplace about those that can be read. When it does not answer
 * within three seconds the notice goes on without: the worker asks again after it is filed.
 */
export async function saveLinks(
  actor: AccountActor,
  { id, linksText }: z.output<typeof linksSchema>,
): Promise<SavedLinks> {
  const { marketplace, source } = await editable(actor, id);
  const limit = maxLinksOf(source);
  await save(actor, id, { linksText });
  if (!marketplace) throw new Invalid({ linksText: 'marketplace_first' });
  const links = acceptedLinks(readListingLinks(linksText, marketplace, { limit }));
  const answered = await lookUpAndRecord(marketplace, links, { timeoutMs: LOOKUP_PATIENCE_MS }).then(
    () => true,
    (error: unknown) => {
      if (!(error instanceof Unavailable)) throw error;
      log.warn({ noticeId: id, err: error.message }, 'marketplace not asked about links');
      return false;
    },
  );
  const { refused } = await checkLinks(linksText, marketplace, limit);
  return { refused, answered };
}

export function saveDescription(
  actor: AccountActor,
  { id, description }: z.output<typeof descriptionSchema>,
): Promise<void> {
  return save(actor, id, { description });
}

/** Saves statements and signature. @throws Invalid unless every statement the claim needs is made */
export async function saveStatements(
  actor: AccountActor,
  { id, statements, signatureName }: z.output<typeof statementsSchema>,
): Promise<void> {
  const { right } = await editable(actor, id);
  const needed = statementsFor(right);
  if (!needed.every((statement) => statements.includes(statement)))
    throw new Invalid({ statements: 'statements_all' });
  await save(actor, id, { statements: needed, signatureName });
}
