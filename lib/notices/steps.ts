import type { NoticeSource, PatentKind, RightKind, VerificationStatus } from '@/lib/generated/prisma/enums';
import { letterProblem, type LetterScope } from '@/lib/authorizations/coverage';
import { isIdentityExpired, isIdentityVerified, isIdentityWithUs } from '@/lib/identities/transitions';
import { isRightExpired, isRightVerified, isRightWithUs } from '@/lib/rights/transitions';
import { checkReasonFields, isReasonCode, reasonsFor, RETURN_CODES } from './reasons';
import { descriptionSchema, statementsSchema } from './schema';
import { carriesOf, isByForm } from './source';
import { statementsFor } from './statements';

/** The pages of filing, in their order; the last one shows the answers and sends them. */
export const NOTICE_STEPS = [
  'marketplace',
  'right',
  'reason',
  'links',
  'description',
  'evidence',
  'statements',
  'check',
] as const;
export type NoticeStep = (typeof NOTICE_STEPS)[number];

export const isNoticeStep = (name: string): name is NoticeStep =>
  (NOTICE_STEPS as readonly string[]).includes(name);

/** The page after this one. */
export function stepAfter(step: NoticeStep): NoticeStep {
  return NOTICE_STEPS[NOTICE_STEPS.indexOf(step) + 1] ?? 'check';
}

/** The page on which what a reviewer asks for is put right, by the code of the return. */
export function stepToMend(returnCode: string | null): NoticeStep {
  const steps: Record<(typeof RETURN_CODES)[number], NoticeStep> = {
    evidence_missing: 'evidence',
    evidence_unreadable: 'evidence',
    reason_unclear: 'description',
    links_wrong: 'links',
    right_mismatch: 'right',
    statement_missing: 'statements',
    other: 'check',
  };
  return steps[RETURN_CODES.find((code) => code === returnCode) ?? 'other'];
}

/** The right a draft names, as far as filing must know it. */
export interface DraftRight {
  partyId: string;
  status: VerificationStatus;
  kind: RightKind;
  patentKind: PatentKind | null;
  office: string;
  expiresOn: Date | null;
  /** see `Standing` of identities */
  carriesUntil: Date | null;
}

/** What has been answered so far. */
export interface DraftAnswers {
  id: string;
  partyId: string;
  /** those of the agent who files; null for whoever is the party itself */
  letters: readonly LetterScope[] | null;
  identityStatus: VerificationStatus | null;
  identityExpiresOn: Date | null;
  identityCarriesUntil: Date | null;
  /** how it comes in; the papers of one by the form are verified with it */
  source?: NoticeSource;
  marketplace: string | null;
  rightId: string | null;
  right: DraftRight | null;
  reasonCode: string | null;
  reasonFields: Readonly<Record<string, string>>;
  description: string;
  statements: readonly string[];
  signatureName: string;
  /** files of evidence that turned out to be unusable */
  rejectedDocuments: number;
}

/** How the lines of links stand. */
export interface LinkCounts {
  accepted: number;
  refused: number;
}

/** Why a step is not complete: a key of the errors messages. */
export type IncompleteSteps = Partial<Record<NoticeStep, string>>;

/** What is being renewed carries notices until the date of what was verified before. */
const isCarried = (until: Date | null, today: Date) => until !== null && until >= today;

function identityProblem(draft: DraftAnswers, today: Date): string | null {
  const { identityStatus, identityExpiresOn, identityCarriesUntil, source } = draft;
  if (isCarried(identityCarriesUntil, today)) return null;
  if (!identityStatus) return 'identity_not_verified';
  if (isByForm(source) && isIdentityWithUs(identityStatus)) return null;
  if (isIdentityExpired(identityStatus) || identityCarriesUntil) return 'identity_expired';
  if (!isIdentityVerified(identityStatus)) return 'identity_not_verified';
  return identityExpiresOn && identityExpiresOn < today ? 'identity_expired' : null;
}

function rightProblem(draft: DraftAnswers, today: Date): string | null {
  const { right, partyId, source } = draft;
  if (!right || right.partyId !== partyId) return 'choose_one';
  const ofIdentity = identityProblem(draft, today);
  if (ofIdentity) return ofIdentity;
  if (isCarried(right.carriesUntil, today)) return null;
  if (isByForm(source) && isRightWithUs(right.status)) return null;
  if (isRightExpired(right.status) || right.carriesUntil) return 'right_expired';
  if (!isRightVerified(right.status)) return 'right_not_verified';
  return right.expiresOn && right.expiresOn < today ? 'right_expired' : null;
}

/** What an agent's letters forbid: the marketplace by itself, then the right, then the two together. */
function letterProblems(draft: DraftAnswers): { marketplace?: string; right?: string } {
  const { letters, marketplace, rightId, source } = draft;
  if (letters === null) return {};
  const ask = (chosen: { marketplace: string | null; rightId: string | null }) =>
    letterProblem(letters, chosen, carriesOf(source)) ?? undefined;
  const ofMarketplace = ask({ marketplace, rightId: null });
  return ofMarketplace ? { marketplace: ofMarketplace } : { right: ask({ marketplace, rightId }) };
}

function reasonProblem({ right, reasonCode, reasonFields }: DraftAnswers): string | null {
  if (!isReasonCode(reasonCode)) return 'choose_one';
  if (right && !reasonsFor(right).includes(reasonCode)) return 'reason_not_for_right';
  return Object.keys(checkReasonFields(reasonCode, reasonFields)).length > 0 ? 'step_incomplete' : null;
}

function linksProblem({ marketplace }: DraftAnswers, links: LinkCounts): string | null {
  if (!marketplace || links.accepted + links.refused === 0) return 'links_none';
  if (links.refused > 0) return 'links_refused';
  return null;
}

function statementsProblem(draft: DraftAnswers): string | null {
  if (!statementsFor(draft.right).every((statement) => draft.statements.includes(statement)))
    return 'statements_all';
  return statementsSchema.safeParse(draft).success ? null : 'step_incomplete';
}

/**
 * What still keeps a draft from being filed; empty when nothing does. Pure; evidence is advised and never demanded, but
 * nobody should believe to have sent a file that cannot be opened.
 * @param today the day it is now, as midnight UTC like the dates of rights
 */
export function incompleteSteps(draft: DraftAnswers, links: LinkCounts, today: Date): IncompleteSteps {
  const ofLetters = letterProblems(draft);
  const problems: Record<string, string | null> = {
    marketplace: draft.marketplace ? (ofLetters.marketplace ?? null) : 'choose_one',
    right: rightProblem(draft, today) ?? ofLetters.right ?? null,
    reason: reasonProblem(draft),
    links: linksProblem(draft, links),
    description: descriptionSchema.safeParse(draft).success ? null : 'step_incomplete',
    evidence: draft.rejectedDocuments > 0 ? 'document_rejected' : null,
    statements: statementsProblem(draft),
  };
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== null));
}
