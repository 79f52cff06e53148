import { z } from 'zod';
import { reasonedVerdict } from '@/lib/identities/review-form';
import { LETTER_REJECT_CODES, LETTER_RETURN_CODES } from './reasons';
import { activateLetterSchema } from './schema';

/** The reviewer's form for a letter: activated, returned or rejected. */
export const reviewLetterForm = z.discriminatedUnion(
  'verdict',
  [
    activateLetterSchema.extend({ verdict: z.literal('activate') }),
    reasonedVerdict('return', LETTER_RETURN_CODES),
    reasonedVerdict('reject', LETTER_REJECT_CODES),
  ],
  'choose_one',
);
