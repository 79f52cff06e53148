import type { ComplainantResponse } from '@/lib/generated/prisma/client';
import type { DocumentStatus, Procedure, ReportedListingStatus } from '@/lib/generated/prisma/enums';
import { writeDate } from '@/lib/identities/calendar-date';
import { isLegal } from '@/lib/notices/source';
import { isListingDisputed } from '@/lib/notices/transitions';
import { saveActionSchema, saveResponseSchema, signResponseSchema } from './schema';

/** The pages of the complainant's answer, in their order; the last one shows it and sends it. */
export const RESPONSE_STEPS = ['listings', 'explanation', 'action', 'evidence', 'sign', 'check'] as const;
export type ResponseStep = (typeof RESPONSE_STEPS)[number];

export const isResponseStep = (name: string): name is ResponseStep =>
  (RESPONSE_STEPS as readonly string[]).includes(name);

/** What still keeps an answer from being sent, as step → key of the errors messages. */
export type MissingInResponse = Partial<Record<ResponseStep, string>>;

type Concerned = readonly {
  reportedListingId: string;
  reportedListing: { status: ReportedListingStatus };
}[];

/** Which of the listings still disputed the answer lets go of, and whether nothing is left to dispute then. Pure. */
export function splitListings(listings: Concerned, retracted: readonly string[]) {
  const open = listings
    .filter(({ reportedListing }) => isListingDisputed(reportedListing.status))
    .map((entry) => entry.reportedListingId);
  const letGo = open.filter((id) => retracted.includes(id));
  return { open, letGo, settles: open.length > 0 && letGo.length === open.length };
}

/**
 * The pages an answer needs: whoever lets go of everything has nothing to explain or to prove, and under procedure LEGAL
 * an action filed is what counts, not an explanation.
 */
export function responseSteps(settles: boolean, legal: boolean): readonly ResponseStep[] {
  const left: ResponseStep[] = settles
    ? ['explanation', 'action', 'evidence']
    : [legal ? 'explanation' : 'action'];
  return RESPONSE_STEPS.filter((step) => !left.includes(step));
}

/** The page after this one. */
export function responseStepAfter(step: ResponseStep, settles: boolean, legal: boolean): ResponseStep {
  const steps = responseSteps(settles, legal);
  return steps[steps.indexOf(step) + 1] ?? 'check';
}

/**
 * Checks every step of an answer; empty when nothing is missing. Pure.
 * @param documents those not taken away
 */
export function missingInResponse(
  draft: Pick<
    ComplainantResponse,
    | 'counterNoticeId'
    | 'explanation'
    | 'statements'
    | 'signatureName'
    | 'retracted'
    | 'forum'
    | 'caseNumber'
    | 'filedOn'
  >,
  { listings, notice }: { listings: Concerned; notice: { procedure: Procedure } },
  documents: readonly { status: DocumentStatus }[],
): MissingInResponse {
  const missing: MissingInResponse = {};
  const { settles } = splitListings(listings, draft.retracted);
  if (!settles) {
    const legal = isLegal(notice);
    const action = { ...draft, filedOn: writeDate(draft.filedOn) };
    if (legal && !saveActionSchema.safeParse(action).success) missing.action = 'step_incomplete';
    if (!legal && !saveResponseSchema.safeParse(draft).success) missing.explanation = 'explanation_short';
    if (legal && documents.length === 0) missing.evidence = 'evidence_required';
    if (documents.some(({ status }) => status === 'REJECTED')) missing.evidence = 'document_rejected';
    else if (documents.some(({ status }) => status === 'QUARANTINED')) missing.evidence = 'document_pending';
  }
  if (!signResponseSchema.safeParse(draft).success) missing.sign = 'step_incomplete';
  return missing;
}
