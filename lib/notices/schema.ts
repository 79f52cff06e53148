import { z } from 'zod';
import { cleanLine, cleanText } from '@/lib/identities/clean-text';
import { MARKETPLACE_CODES } from '@/lib/marketplaces/marketplaces';
import { several } from '@/lib/platform/several';
import { REASON_CODES, REJECT_CODES, REMOVE_CODES, RETURN_CODES } from './reasons';
import { STATEMENTS } from './statements';

/** Longest description, in characters. */
export const MAX_DESCRIPTION = 5000;
/** Shortest description that can say anything. */
const MIN_DESCRIPTION = 20;
/** Longest text of links: 300 addresses with all their advertising parameters, within what a form may send. */
const MAX_LINKS_TEXT = 400_000;
/** Longest text of a reviewer. */
export const MAX_REVIEW_TEXT = 4000;

const text = z.string().transform(cleanText);
const id = z.uuid('not_found');
const version = z.coerce.number<unknown>().int();

export const startNoticeSchema = z.object({ partyId: z.uuid('choose_one') });
export const marketplaceSchema = z.object({
  id,
  marketplace: z.enum(MARKETPLACE_CODES, 'choose_one'),
});
export const rightSchema = z.object({ id, rightId: z.uuid('choose_one') });
export const reasonCodeSchema = z.object({ id, reasonCode: z.enum(REASON_CODES, 'choose_one') });
/** Answers to the questions of the chosen reason; which are needed is decided by `checkReasonFields`. */
export const reasonFieldsSchema = z.object({ id }).catchall(text);
export const linksSchema = z.object({
  id,
  linksText: z
    .string()
    .max(MAX_LINKS_TEXT, 'too_long')
    .transform(cleanText)
    .refine((value) => value !== '', 'required'),
});
export const descriptionSchema = z.object({
  id,
  description: text.pipe(
    z.string().min(MIN_DESCRIPTION, 'description_short').max(MAX_DESCRIPTION, 'too_long'),
  ),
});
export const statementsSchema = z.object({
  id,
  statements: several(z.enum(STATEMENTS)).refine((made) => made.length > 0, 'statements_all'),
  signatureName: z.string().transform(cleanLine).pipe(z.string().min(2, 'name_full').max(200, 'too_long')),
});
/** The version is the one whose answers were checked: a second tab with an older one is refused. */
export const submitNoticeSchema = z.object({ id, version });
export const withdrawNoticeSchema = z.object({ id, version });
export const retractListingsSchema = z.object({
  id,
  listingIds: several(z.uuid('not_found')).pipe(z.array(z.string()).min(1, 'choose_listing')),
});

const reviewText = text.pipe(z.string().min(1, 'required').max(MAX_REVIEW_TEXT, 'too_long'));
const remark = text.pipe(z.string().max(MAX_REVIEW_TEXT, 'too_long')).default('');
export const openNoticeSchema = z.object({ id });
export const returnNoticeSchema = z.object({
  id,
  version,
  code: z.enum(RETURN_CODES, 'choose_one'),
  text: reviewText,
});
const decisionItemSchema = z.discriminatedUnion('outcome', [
  z.object({
    reportedListingId: id,
    outcome: z.literal('REMOVE'),
    code: z.enum(REMOVE_CODES, 'choose_one').default('as_claimed'),
    text: remark,
  }),
  z.object({
    reportedListingId: id,
    outcome: z.literal('REJECT'),
    code: z.enum(REJECT_CODES, 'choose_one'),
    text: reviewText,
  }),
]);
export const decideNoticeSchema = z.object({
  id,
  version,
  /** one for each undecided listing; none when all of them are gone */
  items: z.array(decisionItemSchema),
  summary: remark,
  /** procedure LEGAL: what of the statute's list is there */
  checks: several(z.string()).optional(),
});
export const retryRemovalSchema = z.object({ reportedListingId: id });
