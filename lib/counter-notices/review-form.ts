import { z } from 'zod';
import { reasonedVerdict } from '@/lib/identities/review-form';
import { readDecisions } from '@/lib/notices/read-decisions';
import { DISMISS_CODES, REINSTATE_CODES, RETURN_CODES, UPHOLD_CODES } from './reasons';
import { decideCounterNoticeSchema, forwardCounterNoticeSchema } from './schema';

/** What a reviewer may decide about one disputed listing. */
export const COUNTER_CHOICES = { UPHOLD: UPHOLD_CODES, REINSTATE: REINSTATE_CODES } as const;

/** The form for a first look: forwarded to the complainant, returned to the seller, or dismissed. */
export const admitCounterNoticeForm = z.discriminatedUnion(
  'verdict',
  [
    forwardCounterNoticeSchema.extend({ verdict: z.literal('forward') }),
    reasonedVerdict('return', RETURN_CODES),
    reasonedVerdict('dismiss', DISMISS_CODES),
  ],
  'choose_one',
);

/** The form for the decision after both sides were heard: every disputed listing stays down or goes back. */
export const decideCounterNoticeForm = decideCounterNoticeSchema
  .omit({ items: true })
  .loose()
  .transform((values, context) => {
    const { id, version, summary } = values;
    const { decisions, problems } = readDecisions(values, COUNTER_CHOICES);
    for (const [field, message] of Object.entries(problems))
      context.addIssue({ code: 'custom', path: [field], message });
    return { id, version, summary, decisions };
  });
