'use server';

import type { FormState } from '@/components/forms/form-state';
import { decideNotice } from '@/lib/notices/decide-notice';
import { openNotice } from '@/lib/notices/open-notice';
import { retryRemoval } from '@/lib/notices/retry-removal';
import { returnNotice } from '@/lib/notices/return-notice';
import { reviewNoticeForm } from '@/lib/notices/review-form';
import { openNoticeSchema, retryRemovalSchema } from '@/lib/notices/schema';
import { withDecisionWords, withReturnWords } from '@/lib/notices/standard-words';
import { formAction } from '@/lib/web/form-action';
import { atPlace, nextCase } from '../case-place';
import { nameRows } from '../name-rows';
import { deskPath } from '../queue-name';

const DONE = { decide: 'decided', return: 'returned' } as const;

export const takeNotice = formAction({
  schema: atPlace(openNoticeSchema),
  access: 'staff',
  run: async (actor, { id, after }) => {
    await openNotice(actor, { id });
    return deskPath('notices', id, { after });
  },
});

const review = formAction({
  schema: atPlace(reviewNoticeForm),
  access: 'staff',
  run: async (actor, input) => {
    if (input.verdict === 'decide') await decideNotice(actor, await withDecisionWords(actor, input));
    else await returnNotice(actor, await withReturnWords(actor, input));
    return nextCase('notices', actor, input, DONE[input.verdict]);
  },
});

export async function reviewNotice(previous: FormState, data: FormData): Promise<FormState> {
  return nameRows(await review(previous, data));
}

export const orderAgain = formAction({
  schema: atPlace(openNoticeSchema.extend(retryRemovalSchema.shape)),
  access: 'staff',
  run: async (actor, { id, after, reference, reportedListingId }) => {
    await retryRemoval(actor, { reportedListingId });
    return deskPath('notices', id, { after, done: 'ordered', of: reference });
  },
});
