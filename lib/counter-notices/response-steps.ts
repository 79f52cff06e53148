import type { ComplainantResponse } from '@/lib/generated/prisma/client';
import type { DocumentStatus, ReportedListingStatus } from '@/lib/generated/prisma/enums';
import { isListingDisputed } from '@/lib/notices/transitions';
import { saveResponseSchema, signResponseSchema } from './schema';

/** The pages of the complainant's answer, in their order; the last one shows it and sends it. */
export const RESPONSE_STEPS = ['listings', 'explanation', 'evidence', 'sign', 'check'] as const;
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

/** The pages an answer needs: whoever lets go of everything has nothing to explain or to prove. */
export const responseSteps = (settles: boolean): readonly ResponseStep[] =>
  settles ? RESPONSE_STEPS.filter((step) => step !== 'explanation' && step !== 'evidence') : RESPONSE_STEPS;

/** The page after this one. */
export function responseStepAfter(step: ResponseStep, settles: boolean): ResponseStep {
  const steps = responseSteps(settles);
  return steps[steps.indexOf(step) + 1] ?? 'check';
}

/**
 * Checks every step of an answer; empty when nothing is missing. Pure.
 * @param documents those not taken away
 */
export function missingInResponse(
  draft: Pick<
    ComplainantResponse,
    'counterNoticeId' | 'explanation' | 'statements' | 'signatureName' | 'retracted'
  >,
  listings: Concerned,
  documents: readonly { status: DocumentStatus }[],
): MissingInResponse {
  const missing: MissingInResponse = {};
  const { settles } = splitListings(listings, draft.retracted);
  if (!settles) {
    if (!saveResponseSchema.safeParse(draft).success) missing.explanation = 'explanation_short';
    if (documents.some(({ status }) => status === 'REJECTED')) missing.evidence = 'document_rejected';
    else if (documents.some(({ status }) => status === 'QUARANTINED')) missing.evidence = 'document_pending';
  }
  if (!signResponseSchema.safeParse(draft).success) missing.sign = 'step_incomplete';
  return missing;
}
