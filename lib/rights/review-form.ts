import { z } from 'zod';
import { reasonedVerdict } from '@/lib/identities/review-form';
import { RIGHT_REJECT_CODES, RIGHT_RETURN_CODES } from './reasons';
import { verifyRightSchema } from './schema';

/** The reviewer's form for a right: verified, returned or rejected. */
export const reviewRightForm = z.discriminatedUnion(
  'verdict',
  [
    verifyRightSchema.extend({ verdict: z.literal('verify') }),
    reasonedVerdict('return', RIGHT_RETURN_CODES),
    reasonedVerdict('reject', RIGHT_REJECT_CODES),
  ],
  'choose_one',
);
