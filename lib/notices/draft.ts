import type { RightKind } from '@/lib/generated/prisma/enums';
import { today } from '@/lib/identities/calendar-date';
import type { MarketplaceCode } from '@/lib/marketplaces/marketplaces';
import type { Actor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { checkLinks, type CheckedLinks } from './check-links';
import { visibleTo } from './policy';
import { incompleteSteps, type IncompleteSteps } from './steps';

const load = (actor: Actor, id: string) =>
  db.notice.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    include: {
      right: true,
      party: {
        select: { name: true, country: true, identity: { select: { status: true, expiresOn: true } } },
      },
      documents: { where: { removedAt: null }, select: { status: true } },
    },
  });
type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>;

/** A notice being written: its answers, how its links stand and what is still missing. */
export type NoticeDraft = Omit<Loaded, 'reasonFields' | 'marketplace' | 'documents'> & {
  marketplace: MarketplaceCode | null;
  reasonFields: Record<string, string>;
  documentCount: number;
  links: CheckedLinks;
  incomplete: IncompleteSteps;
};

/** The stored answers to a reason's questions; whatever else the column holds is not one. */
export function readReasonFields(stored: unknown): Record<string, string> {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The draft with everything the pages of filing show. @throws NotFound for a stranger */
export async function getNoticeDraft(actor: Actor, id: string): Promise<NoticeDraft> {
  const row = await load(actor, id);
  if (!row) throw new NotFound('notice');
  const { documents, ...notice } = row;
  const reasonFields = readReasonFields(notice.reasonFields);
  const links = await checkLinks(notice.linksText, notice.marketplace);
  const rejectedDocuments = documents.filter(({ status }) => status === 'REJECTED').length;
  const { status: identityStatus = null, expiresOn: identityExpiresOn = null } = notice.party.identity ?? {};
  const answers = { ...notice, reasonFields, identityStatus, identityExpiresOn, rejectedDocuments };
  const incomplete = incompleteSteps(answers, links, today());
  return { ...notice, reasonFields, documentCount: documents.length, links, incomplete };
}

/** A right a notice can be about. */
export interface RightChoice {
  id: string;
  reference: string;
  kind: RightKind;
  title: string;
  number: string;
  office: string;
}

/** The verified, unexpired rights of a party that the actor acts for, newest first. */
export async function listUsableRights(actor: Actor, partyId: string): Promise<RightChoice[]> {
  if (actor.kind !== 'account') return [];
  return db.ipRight.findMany({
    where: {
      partyId,
      party: { members: { some: { accountId: actor.accountId } } },
      status: 'VERIFIED',
      OR: [{ expiresOn: null }, { expiresOn: { gte: today() } }],
    },
    orderBy: { id: 'desc' },
    take: 500,
    select: { id: true, reference: true, kind: true, title: true, number: true, office: true },
  });
}
