import { z } from 'zod';
import {
  COUNTER_STATEMENTS,
  DEFENCE_CODES,
  DISMISS_CODES,
  REINSTATE_CODES,
  RESPONSE_STATEMENTS,
  RETURN_CODES,
  UPHOLD_CODES,
} from './reasons';

/** Longest explanation either side may write, in characters. */
export const MAX_EXPLANATION = 5000;
const id = z.uuid('not_found');
const name = z.string().trim().min(2, 'required').max(200, 'too_long');
const explanation = z.string().trim().min(20, 'explanation_short').max(MAX_EXPLANATION, 'too_long');
const reviewText = z.string().trim().min(1, 'required').max(4000, 'too_long');

export const chooseListingsSchema = z.object({
  id,
  listings: z.array(z.uuid()).min(1, 'choose_listing'),
});
export const defenceSchema = z.object({
  id,
  defenceCode: z.enum(DEFENCE_CODES, 'choose_one'),
  explanation,
});
export const contactSchema = z.object({
  id,
  contactName: name,
  address: z.string().trim().min(5, 'required').max(500, 'too_long'),
  telephone: z
    .string()
    .trim()
    .regex(/^\+?[\d\s().-]{5,30}$/, 'telephone'),
});
export const signCounterNoticeSchema = z.object({
  id,
  statements: z.array(z.enum(COUNTER_STATEMENTS)).length(COUNTER_STATEMENTS.length, 'statements_all'),
  signatureName: name,
});
export const submitCounterNoticeSchema = z.object({ id, version: z.coerce.number().int() });

export const saveResponseSchema = z.object({ counterNoticeId: id, explanation });
export const submitResponseSchema = z.object({
  counterNoticeId: id,
  /** listings the complainant lets go of */
  retracted: z.array(z.uuid()).default([]),
  explanation: z.string().trim().max(MAX_EXPLANATION, 'too_long').default(''),
  statements: z.array(z.enum(RESPONSE_STATEMENTS)).length(RESPONSE_STATEMENTS.length, 'statements_all'),
  signatureName: name,
});

export const returnCounterNoticeSchema = z.object({
  id,
  version: z.coerce.number().int(),
  code: z.enum(RETURN_CODES, 'choose_one'),
  text: reviewText,
});
export const dismissCounterNoticeSchema = returnCounterNoticeSchema.extend({
  code: z.enum(DISMISS_CODES, 'choose_one'),
});
export const forwardCounterNoticeSchema = z.object({ id, version: z.coerce.number().int() });
export const counterDecisionItem = z.discriminatedUnion('outcome', [
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
  version: z.coerce.number().int(),
  items: z.array(counterDecisionItem).min(1, 'decide_each'),
  summary: z.string().trim().max(4000, 'too_long').default(''),
});
