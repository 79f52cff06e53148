import { z } from 'zod';
import { reasonedVerdict } from '@/lib/identities/review-form';
import { RIGHT_REJECT_CODES, RIGHT_RETURN_CODES, RIGHT_SUSPEND_CODES } from './reasons';
import { reinstateRightSchema, verifyRightSchema } from './schema';

/** The reviewer's form for a right: verified, returned or rejected; suspended and reinstated later. */
export const reviewRightForm = z.discriminatedUnion(
  'verdict',
  [
    verifyRightSchema.extend({ verdict: z.literal('verify') }),
    reasonedVerdict('return', RIGHT_RETURN_CODES),
    reasonedVerdict('reject', RIGHT_REJECT_CODES),
    reasonedVerdict('suspend', RIGHT_SUSPEND_CODES),
    reinstateRightSchema.extend({ verdict: z.literal('reinstate') }),
  ],
  'choose_one',
);
