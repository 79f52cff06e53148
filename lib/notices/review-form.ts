import { z } from 'zod';
import { reasonedVerdict } from '@/lib/identities/review-form';
import { readDecisions } from './read-decisions';
import { REJECT_CODES, REMOVE_CODES, RETURN_CODES } from './reasons';
import { decideNoticeSchema } from './schema';

/** What a reviewer may decide about one listing of a notice. */
const CHOICES = { REMOVE: REMOVE_CODES, REJECT: REJECT_CODES } as const;

/** The reviewer's form for a notice: every listing decided, or the notice returned. */
export const reviewNoticeForm = z.discriminatedUnion(
  'verdict',
  [
    decideNoticeSchema
      .omit({ items: true })
      .extend({ verdict: z.literal('decide') })
      .loose()
      .transform((values, context) => {
        const { verdict, id, version, summary, checks } = values;
        const { decisions, problems } = readDecisions(values, CHOICES);
        for (const [field, message] of Object.entries(problems))
          context.addIssue({ code: 'custom', path: [field], message });
        return { verdict, id, version, summary, checks, decisions };
      }),
    reasonedVerdict('return', RETURN_CODES),
  ],
  'choose_one',
);
