'use server';

import { activateLetter, rejectLetter, returnLetter } from '@/lib/authorizations/decide-letter';
import { reviewLetterForm } from '@/lib/authorizations/review-form';
import { withLetterWords } from '@/lib/authorizations/standard-words';
import { formAction } from '@/lib/web/form-action';
import { atPlace, nextCase } from '../case-place';

const DONE = { activate: 'activated', return: 'returned', reject: 'rejected' } as const;

export const reviewLetter = formAction({
  schema: atPlace(reviewLetterForm),
  access: 'staff',
  run: async (actor, input) => {
    if (input.verdict === 'activate') await activateLetter(actor, input);
    else if (input.verdict === 'return') await returnLetter(actor, await withLetterWords(input));
    else await rejectLetter(actor, await withLetterWords(input));
    return nextCase('authorizations', actor, input, DONE[input.verdict]);
  },
});
