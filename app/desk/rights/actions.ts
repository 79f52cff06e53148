'use server';

import { openRight } from '@/lib/rights/open-right';
import { rejectRight } from '@/lib/rights/reject-right';
import { returnRight } from '@/lib/rights/return-right';
import { reviewRightForm } from '@/lib/rights/review-form';
import { openRightSchema } from '@/lib/rights/schema';
import { withRightWords } from '@/lib/rights/standard-words';
import { reinstateRight, suspendRight } from '@/lib/rights/suspend-right';
import { verifyRight } from '@/lib/rights/verify-right';
import { formAction } from '@/lib/web/form-action';
import { atPlace, nextCase } from '../case-place';
import { deskPath } from '../queue-name';

const DONE = {
  verify: 'verified',
  return: 'returned',
  reject: 'rejected',
  suspend: 'suspended',
  reinstate: 'reinstated',
} as const;

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
    switch (input.verdict) {
      case 'verify':
        await verifyRight(actor, input);
        break;
      case 'return':
        await returnRight(actor, await withRightWords(input));
        break;
      case 'reject':
        await rejectRight(actor, await withRightWords(input));
        break;
      case 'suspend':
        await suspendRight(actor, await withRightWords(input));
        break;
      case 'reinstate':
        await reinstateRight(actor, input);
    }
    // what was verified waits in no queue: one stays with it
    if (input.verdict === 'suspend' || input.verdict === 'reinstate')
      return deskPath('rights', input.id, { done: DONE[input.verdict], of: input.reference });
    return nextCase('rights', actor, input, DONE[input.verdict]);
  },
});
