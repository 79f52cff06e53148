'use server';

import { openRight } from '@/lib/rights/open-right';
import { rejectRight } from '@/lib/rights/reject-right';
import { returnRight } from '@/lib/rights/return-right';
import { reviewRightForm } from '@/lib/rights/review-form';
import { openRightSchema } from '@/lib/rights/schema';
import { withRightWords } from '@/lib/rights/standard-words';
import { verifyRight } from '@/lib/rights/verify-right';
import { formAction } from '@/lib/web/form-action';
import { atPlace, nextCase } from '../case-place';
import { deskPath } from '../queue-name';

const DONE = { verify: 'verified', return: 'returned', reject: 'rejected' } as const;

export const takeRight = formAction({
  schema: atPlace(openRightSchema),
  access: 'staff',
  run: async (actor, { id, after }) => {
    await openRight(actor, id);
    return deskPath('rights', id, { after });
  },
});

export const reviewRight = formAction({
  schema: atPlace(reviewRightForm),
  access: 'staff',
  run: async (actor, input) => {
    if (input.verdict === 'verify') await verifyRight(actor, input);
    else if (input.verdict === 'return') await returnRight(actor, await withRightWords(input));
    else await rejectRight(actor, await withRightWords(input));
    return nextCase('rights', actor, input, DONE[input.verdict]);
  },
});
