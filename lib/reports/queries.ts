import type { SignedIn } from '@/lib/accounts/session';
import type { NoticeStatus, RightKind, VerificationStatus } from '@/lib/generated/prisma/enums';
import { isInForce } from '@/lib/identities/in-force';
import { ownedBy } from '@/lib/identities/policy';
import { getIdentity, type IdentityView } from '@/lib/identities/queries';
import { isIdentityEditable } from '@/lib/identities/transitions';
import { getNoticeDraft, type NoticeDraft } from '@/lib/notices/draft';
import { isNoticeEditable } from '@/lib/notices/transitions';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
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

function answersOf(
  sent: boolean,
  { identity, right, notice }: Pick<ReportView, 'identity' | 'right' | 'notice'>,
): ReportAnswers {
  return {
    sent,
    party: identity !== null,
    identity: identity && { open: isIdentityEditable(identity.status), incomplete: identity.incomplete },
    right: right && {
      open: isRightEditable(right.status),
      incomplete: right.incomplete,
      steps: rightSteps(right.data),
    },
    rightStands: right !== null && (isRightWithUs(right.status) || isInForce(right)),
    notice: notice && {
      open: isNoticeEditable(notice.status),
      incomplete: notice.incomplete,
      reasonChosen: notice.reasonCode !== null && notice.incomplete.reason !== 'reason_not_for_right',
    },
  };
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
  const [identity, right, notice] = await Promise.all([
    orNull(identityId ? getIdentity(actor, identityId) : null),
    orNull(row.rightId ? getRight(actor, row.rightId) : null),
    orNull(row.noticeId ? getNoticeDraft(actor, row.noticeId) : null),
  ]);
  const matters = { identity, right, notice };
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
      party: { select: { name: true, identity: { select: { status: true } } } },
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
      (right ? isRightEditable(right.status) : false) ||
      (notice ? isNoticeEditable(notice.status) : false),
  }));
}

/** A right on file that another notice can be about. */
export interface RightOnFile {
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
