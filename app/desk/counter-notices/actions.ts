'use server';

import type { FormState } from '@/components/forms/form-state';
import { decideCounterNotice } from '@/lib/counter-notices/decide-counter-notice';
import {
  dismissCounterNotice,
  forwardCounterNotice,
  returnCounterNotice,
} from '@/lib/counter-notices/review-counter-notice';
import { recordProof, refuseProof } from '@/lib/counter-notices/record-proof';
import { reviewCounterNoticeForm } from '@/lib/counter-notices/review-form';
import { withDecisionWords, withRefusalWords, withSellerWords } from '@/lib/counter-notices/standard-words';
import { formAction } from '@/lib/web/form-action';
import { atPlace, nextCase } from '../case-place';
import { nameRows } from '../name-rows';

const DONE = {
  forward: 'forwarded',
  return: 'returned',
  dismiss: 'dismissed',
  decide: 'decided',
  prove: 'proved',
  refuse: 'refused',
} as const;

const review = formAction({
  schema: atPlace(reviewCounterNoticeForm),
  access: 'staff',
  run: async (actor, input) => {
    if (input.verdict === 'forward') await forwardCounterNotice(actor, input);
    else if (input.verdict === 'decide')
      await decideCounterNotice(actor, await withDecisionWords(actor, input));
    else if (input.verdict === 'prove') await recordProof(actor, input);
    else if (input.verdict === 'refuse') await refuseProof(actor, await withRefusalWords(actor, input));
    else if (input.verdict === 'return')
      await returnCounterNotice(actor, await withSellerWords(actor, input));
    else await dismissCounterNotice(actor, await withSellerWords(actor, input));
    return nextCase('counter-notices', actor, input, DONE[input.verdict]);
  },
});

export async function reviewCounterNotice(previous: FormState, data: FormData): Promise<FormState> {
  return nameRows(await review(previous, data));
}
