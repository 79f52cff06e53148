import { z } from 'zod';
import { codeSchema, resendSchema } from '@/lib/accounts/schema';
import { readDate, today } from '@/lib/identities/calendar-date';
import { cleanLine, cleanText } from '@/lib/identities/clean-text';
import { several } from '@/lib/platform/several';
import {
  COUNTER_STATEMENTS,
  DEFENCE_CODES,
  DISMISS_CODES,
  REFUSE_PROOF_CODES,
  REINSTATE_CODES,
  RESPONSE_STATEMENTS,
  RETURN_CODES,
  UPHOLD_CODES,
} from './reasons';

/** Longest explanation either side may write, in characters. */
export const MAX_EXPLANATION = 5000;
/** Shortest explanation that can say anything. */
const MIN_EXPLANATION = 20;
const MAX_REVIEW_TEXT = 4000;

const id = z.uuid('not_found');
const version = z.coerce.number<unknown>().int();
const text = z.string().transform(cleanText);
const name = (missing: string) =>
  z.string().transform(cleanLine).pipe(z.string().min(2, missing).max(200, 'too_long'));
const signatureName = name('enter_signature');
const explanation = text.pipe(
  z.string().min(MIN_EXPLANATION, 'explanation_short').max(MAX_EXPLANATION, 'too_long'),
);
const reviewText = text.pipe(z.string().min(1, 'required').max(MAX_REVIEW_TEXT, 'too_long'));
/** All of the statements, each once. */
const everyOne = <T extends string>(statements: readonly [T, ...T[]]) =>
  several(z.enum(statements)).refine(
    (made) => statements.every((statement) => made.includes(statement)),
    'statements_all',
  );

/** What a seller's link carries; travels with every form behind it, to lead back there. */
const token = z.string().regex(/^[\w-]{20,100}$/, 'link_expired');
export const sellerLinkSchema = z.object({ token });
export const sellerCodeSchema = codeSchema.extend({ token });
export const resendSellerCodeSchema = resendSchema.extend({ token });

export const chooseListingsSchema = z.object({
  id,
  listings: several(z.uuid('not_found')).refine((chosen) => chosen.length > 0, 'choose_listing'),
});
export const defenceSchema = z.object({
  id,
  defenceCode: z.enum(DEFENCE_CODES, 'choose_defence'),
  explanation,
});
export const contactSchema = z.object({
  id,
  contactName: name('enter_contact_name'),
  address: text.pipe(z.string().min(5, 'enter_address').max(500, 'too_long')),
  telephone: z
    .string()
    .transform((value) => cleanLine(value.normalize('NFKC')))
    .pipe(z.string().regex(/^\+?[\d\s().-]{5,30}$/, 'telephone')),
});
/** Which statements are needed depends on the law of the notice: `counterRules`. */
export const signCounterNoticeSchema = z.object({
  id,
  statements: several(z.enum(COUNTER_STATEMENTS)),
  signatureName,
});
/** The version is the one whose answers were checked: a second tab with an older one is refused. */
export const submitCounterNoticeSchema = z.object({ id, version });
export const withdrawCounterNoticeSchema = z.object({ id });

const ofResponse = { counterNoticeId: id };
export const startResponseSchema = z.object(ofResponse);
/** How much of the claim the complainant lets go of; which listings is asked only for a part. */
export const RETRACTIONS = ['none', 'some', 'all'] as const;
export const saveRetractedSchema = z
  .object({
    ...ofResponse,
    extent: z.enum(RETRACTIONS, 'choose_answer'),
    listings: several(z.uuid('not_found')),
  })
  .refine(({ extent, listings }) => extent !== 'some' || listings.length > 0, {
    path: ['listings'],
    message: 'choose_listing',
  });
export const saveResponseSchema = z.object({ ...ofResponse, explanation });
/** Procedure LEGAL: the action that was filed. */
export const saveActionSchema = z.object({
  ...ofResponse,
  forum: z.string().transform(cleanLine).pipe(z.string().min(3, 'enter_forum').max(200, 'too_long')),
  caseNumber: z
    .string()
    .transform(cleanLine)
    .pipe(z.string().min(2, 'enter_case_number').max(100, 'too_long')),
  filedOn: z
    .string('enter_filed_on')
    .trim()
    .min(1, 'enter_filed_on')
    .refine((day) => readDate(day) !== null, 'date_invalid')
    .refine((day) => (readDate(day) ?? today()) <= today(), 'date_not_yet'),
});
export const signResponseSchema = z.object({
  ...ofResponse,
  statements: everyOne(RESPONSE_STATEMENTS),
  signatureName,
});
export const submitResponseSchema = z.object(ofResponse);

export const returnCounterNoticeSchema = z.object({
  id,
  version,
  code: z.enum(RETURN_CODES, 'choose_one'),
  text: reviewText,
});
export const dismissCounterNoticeSchema = returnCounterNoticeSchema.extend({
  code: z.enum(DISMISS_CODES, 'choose_one'),
});
/** Procedure LEGAL: why evidence of an action is not enough, and the proof of one as a reviewer read it. */
export const refuseProofSchema = returnCounterNoticeSchema.extend({
  code: z.enum(REFUSE_PROOF_CODES, 'choose_one'),
});
export const recordProofSchema = saveActionSchema
  .pick({ forum: true, caseNumber: true, filedOn: true })
  .extend({ id, version });
export const forwardCounterNoticeSchema = z.object({ id, version });
const counterDecisionItem = z.discriminatedUnion('outcome', [
  z.object({
    reportedListingId: id,
    outcome: z.literal('UPHOLD'),
    code: z.enum(UPHOLD_CODES, 'choose_one'),
    text: reviewText,
  }),
  z.object({
    reportedListingId: id,
    outcome: z.literal('REINSTATE'),
    code: z.enum(REINSTATE_CODES, 'choose_one'),
    text: reviewText,
  }),
]);
export const decideCounterNoticeSchema = z.object({
  id,
  version,
  /** one for each listing still disputed; none when nothing is left to dispute */
  items: z.array(counterDecisionItem),
  summary: text.pipe(z.string().max(MAX_REVIEW_TEXT, 'too_long')).default(''),
});
