import { z } from 'zod';
import { reasonedVerdict } from '@/lib/identities/review-form';
import { readDecisions } from '@/lib/notices/read-decisions';
import { DISMISS_CODES, REFUSE_PROOF_CODES, REINSTATE_CODES, RETURN_CODES, UPHOLD_CODES } from './reasons';
import { decideCounterNoticeSchema, forwardCounterNoticeSchema, recordProofSchema } from './schema';

/** What a reviewer may decide about one disputed listing. */
const CHOICES = { UPHOLD: UPHOLD_CODES, REINSTATE: REINSTATE_CODES } as const;

/**
 * The reviewer's form for a counter-notice. At a first look it is forwarded to the complainant, returned to the seller or
 * dismissed; after both sides were heard every disputed listing stays down or goes back. Under procedure LEGAL proof of an
 * action is recorded, or what was sent is found insufficient.
 */
export const reviewCounterNoticeForm = z.discriminatedUnion(
  'verdict',
  [
    forwardCounterNoticeSchema.extend({ verdict: z.literal('forward') }),
    reasonedVerdict('return', RETURN_CODES),
    reasonedVerdict('dismiss', DISMISS_CODES),
    // procedure LEGAL
    recordProofSchema.extend({ verdict: z.literal('prove') }),
    reasonedVerdict('refuse', REFUSE_PROOF_CODES),
    decideCounterNoticeSchema
      .omit({ items: true })
      .extend({ verdict: z.literal('decide') })
      .loose()
      .transform((values, context) => {
        const { verdict, id, version, summary } = values;
        const { decisions, problems } = readDecisions(values, CHOICES);
        for (const [field, message] of Object.entries(problems))
          context.addIssue({ code: 'custom', path: [field], message });
        return { verdict, id, version, summary, decisions };
      }),
  ],
  'choose_one',
);
