import type { SignedIn } from '@/lib/accounts/session';
import { coversMarketplace, coversRight } from '@/lib/authorizations/coverage';
import { getLetter, type LetterView } from '@/lib/authorizations/queries';
import { isLetterEditable } from '@/lib/authorizations/transitions';
import type { NoticeStatus, RightKind, VerificationStatus } from '@/lib/generated/prisma/enums';
import { isInForce } from '@/lib/identities/in-force';
import { ownedBy } from '@/lib/identities/policy';
import { getIdentity, type IdentityView } from '@/lib/identities/queries';
import { isIdentityEditable } from '@/lib/identities/transitions';
import { getNoticeDraft, type NoticeDraft } from '@/lib/notices/draft';
import { isNoticeEditable } from '@/lib/notices/transitions';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { db, type Tx } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { getRight, type RightView } from '@/lib/rights/queries';
import { rightSteps } from '@/lib/rights/steps';
import { isRightEditable, isRightWithUs, RIGHT_GROUPS } from '@/lib/rights/transitions';
import { ownReport } from './lock-report';
import {
  incompleteReport,
  openPages,
  type IncompleteReport,
  type ReportAnswers,
  type ReportPage,
} from './steps';

/** Rights that are on file and can carry another notice. */
export const REPORTABLE_RIGHTS: VerificationStatus[] = [...RIGHT_GROUPS.with_us, ...RIGHT_GROUPS.verified];

/** A report with everything its pages show. */
export interface ReportView {
  id: string;
  reference: string;
  expiresAt: Date;
  submittedAt: Date | null;
  identity: IdentityView | null;
  /** the letter an agent files under; null for whoever is the party itself */
  letter: LetterView | null;
  right: RightView | null;
  notice: NoticeDraft | null;
  answers: ReportAnswers;
  /** the pages that ask for something now */
  pages: ReportPage[];
  incomplete: IncompleteReport;
}

/** Absent also when its own side lost it meanwhile: a page then asks for it anew. */
const orNull = async <T>(found: Promise<T> | null): Promise<T | null> => {
  try {
    return await found;
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
};

type Matters = Pick<ReportView, 'identity' | 'letter' | 'right' | 'notice'>;

/** What the letter does not cover of what was chosen. */
function uncoveredBy({ letter, right, notice }: Matters): ReportAnswers['uncovered'] {
  if (!letter) return {};
  const market = notice?.marketplace;
  return {
    ...(market && !coversMarketplace(letter, market) ? { marketplace: 'letter_not_marketplace' } : {}),
    ...(right && !coversRight(letter, right.id) ? { right: 'letter_not_right' } : {}),
  };
}

function noticeAnswers({ notice }: Matters): ReportAnswers['notice'] {
  if (!notice) return null;
  // how letter and marketplace go together is told where the letter can still be changed
  const { marketplace: _, ...others } = notice.incomplete;
  return {
    open: isNoticeEditable(notice.status),
    incomplete: { ...others, ...(notice.marketplace ? {} : { marketplace: 'choose_one' }) },
    reasonChosen: notice.reasonCode !== null && others.reason !== 'reason_not_for_right',
  };
}

function answersOf(sent: boolean, matters: Matters): ReportAnswers {
  const { identity, letter, right } = matters;
  return {
    sent,
    party: identity !== null,
    identity: identity && { open: isIdentityEditable(identity.status), incomplete: identity.incomplete },
    letter: letter && { open: isLetterEditable(letter.status), incomplete: letter.incomplete },
    uncovered: uncoveredBy(matters),
    right: right && {
      open: isRightEditable(right.status),
      incomplete: right.incomplete,
      steps: rightSteps(right.data),
    },
    rightStands: right !== null && (isRightWithUs(right.status) || isInForce(right)),
    notice: noticeAnswers(matters),
  };
}

/** The newest letter under which an account acts for a party as its agent. */
export async function findLetterId(
  tx: Tx,
  { accountId }: AccountActor,
  partyId: string,
): Promise<string | null> {
  const letter = await tx.authorization.findFirst({
    where: { accountId, partyId, party: { members: { some: { accountId, role: 'AGENT' } } } },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
  return letter?.id ?? null;
}

/** One report. @throws NotFound for a stranger, and when it was abandoned for longer than its link lasts */
export async function getReport(actor: AccountActor, id: string): Promise<ReportView> {
  const row = await db.report.findFirst({
    where: ownReport(actor, id),
    include: { party: { select: { identity: { select: { id: true } } } } },
  });
  if (!row) throw new NotFound('report');
  const { reference, expiresAt, submittedAt } = row;
  const identityId = row.party?.identity?.id;
  const letterId = row.partyId && (await findLetterId(db, actor, row.partyId));
  const [identity, letter, right, notice] = await Promise.all([
    orNull(identityId ? getIdentity(actor, identityId) : null),
    orNull(letterId ? getLetter(actor, letterId) : null),
    orNull(row.rightId ? getRight(actor, row.rightId) : null),
    orNull(row.noticeId ? getNoticeDraft(actor, row.noticeId) : null),
  ]);
  const matters = { identity, letter, right, notice };
  const answers = answersOf(submittedAt !== null, matters);
  const [pages, incomplete] = [openPages(answers), incompleteReport(answers)];
  return { id, reference, expiresAt, submittedAt, ...matters, answers, pages, incomplete };
}

/** A report of the list on the guest's first page. */
export interface ReportListItem {
  id: string;
  reference: string;
  createdAt: Date;
  expiresAt: Date;
  submittedAt: Date | null;
  partyName: string | null;
  rightTitle: string | null;
  notice: { id: string; reference: string; status: NoticeStatus } | null;
  /** something of it came back, or was never sent */
  waits: boolean;
}

const MOST_LISTED = 100;

/** The reports of a guest that can be opened, newest first. */
export async function listReports(actor: SignedIn): Promise<ReportListItem[]> {
  const rows = await db.report.findMany({
    where: {
      accountId: actor.accountId,
      OR: [{ submittedAt: { not: null } }, { expiresAt: { gt: clock.now() } }],
    },
    orderBy: { id: 'desc' },
    take: MOST_LISTED,
    include: {
      party: {
        select: {
          name: true,
          identity: { select: { status: true } },
          authorizations: {
            where: { accountId: actor.accountId },
            orderBy: { id: 'desc' },
            take: 1,
            select: { status: true },
          },
        },
      },
      right: { select: { title: true, status: true } },
      notice: { select: { id: true, reference: true, status: true } },
    },
  });
  return rows.map(({ party, right, notice, ...row }) => ({
    id: row.id,
    reference: row.reference,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    submittedAt: row.submittedAt,
    partyName: party?.name || null,
    rightTitle: right?.title || null,
    notice: notice && { id: notice.id, reference: notice.reference, status: notice.status },
    waits:
      row.submittedAt === null ||
      (party?.identity ? isIdentityEditable(party.identity.status) : false) ||
      (row.agent && (party?.authorizations.some(({ status }) => isLetterEditable(status)) ?? false)) ||
      (right ? isRightEditable(right.status) : false) ||
      (notice ? isNoticeEditable(notice.status) : false),
  }));
}

/** A right on file that another notice can be about. */
interface RightOnFile {
  id: string;
  reference: string;
  kind: RightKind;
  title: string;
}

/** The rights of one of the actor's parties that lie with us or are verified, newest first. */
export const listReportableRights = (actor: AccountActor, partyId: string): Promise<RightOnFile[]> =>
  db.ipRight.findMany({
    where: { AND: [ownedBy(actor), { partyId, status: { in: REPORTABLE_RIGHTS } }] },
    orderBy: { id: 'desc' },
    take: MOST_LISTED,
    select: { id: true, reference: true, kind: true, title: true },
  });
