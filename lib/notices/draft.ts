import { lettersOfAgent } from '@/lib/authorizations/acting';
import type { LetterScope } from '@/lib/authorizations/coverage';
import type { RightKind } from '@/lib/generated/prisma/enums';
import { today } from '@/lib/identities/calendar-date';
import { inForce } from '@/lib/identities/in-force';
import type { MarketplaceCode } from '@/lib/marketplaces/marketplaces';
import type { Actor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { checkLinks, type CheckedLinks } from './check-links';
import { visibleTo } from './policy';
import { maxLinksOf } from './source';
import { incompleteSteps, type IncompleteSteps } from './steps';

const load = (actor: Actor, id: string) =>
  db.notice.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    include: {
      right: true,
      party: {
        select: {
          name: true,
          country: true,
          identity: { select: { id: true, status: true, expiresOn: true, carriesUntil: true } },
        },
      },
      documents: { where: { removedAt: null }, select: { status: true } },
      reports: {
        where: { account: { guest: true } },
        orderBy: { id: 'desc' },
        take: 1,
        select: { id: true },
      },
    },
  });
type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>;

/** A notice being written: its answers, how its links stand and what is still missing. */
export type NoticeDraft = Omit<Loaded, 'reasonFields' | 'marketplace' | 'documents' | 'reports'> & {
  /** the form without an account whose pages it is written on; null for one written in the portal */
  report: string | null;
  marketplace: MarketplaceCode | null;
  reasonFields: Record<string, string>;
  documentCount: number;
  links: CheckedLinks;
  incomplete: IncompleteSteps;
  /** those of the reader who files as an agent; null for whoever is the party itself */
  letters: LetterScope[] | null;
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
  const { documents, reports, ...notice } = row;
  const reasonFields = readReasonFields(notice.reasonFields);
  const links = await checkLinks(notice.linksText, notice.marketplace, maxLinksOf(notice.source));
  const rejectedDocuments = documents.filter(({ status }) => status === 'REJECTED').length;
  const { identity } = notice.party;
  const letters = actor.kind === 'account' ? await lettersOfAgent(db, actor, notice.partyId) : null;
  const answers = {
    ...notice,
    letters,
    reasonFields,
    identityStatus: identity?.status ?? null,
    identityExpiresOn: identity?.expiresOn ?? null,
    identityCarriesUntil: identity?.carriesUntil ?? null,
    rejectedDocuments,
  };
  const incomplete = incompleteSteps(answers, links, today());
  const report = reports[0]?.id ?? null;
  return { ...notice, report, reasonFields, documentCount: documents.length, links, incomplete, letters };
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

/** The rights in force of a party that the actor acts for, newest first. */
export async function listUsableRights(actor: Actor, partyId: string): Promise<RightChoice[]> {
  if (actor.kind !== 'account') return [];
  return db.ipRight.findMany({
    where: {
      partyId,
      party: { members: { some: { accountId: actor.accountId } } },
      ...inForce(),
    },
    orderBy: { id: 'desc' },
    take: 500,
    select: { id: true, reference: true, kind: true, title: true, number: true, office: true },
  });
}
