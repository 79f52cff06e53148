'use server';

import { openIdentity } from '@/lib/identities/open-identity';
import { rejectIdentity } from '@/lib/identities/reject-identity';
import { returnIdentity } from '@/lib/identities/return-identity';
import { reviewIdentityForm } from '@/lib/identities/review-form';
import { openIdentitySchema } from '@/lib/identities/schema';
import { withIdentityWords } from '@/lib/identities/standard-words';
import { verifyIdentity } from '@/lib/identities/verify-identity';
import { formAction } from '@/lib/web/form-action';
import { atPlace, nextCase } from '../case-place';
import { deskPath } from '../queue-name';

const DONE = { verify: 'verified', return: 'returned', reject: 'rejected' } as const;

export const takeIdentity = formAction({
  schema: atPlace(openIdentitySchema),
  access: 'staff',
  run: async (actor, { id, after }) => {
    await openIdentity(actor, id);
    return deskPath('identities', id, { after });
  },
});

export const reviewIdentity = formAction({
  schema: atPlace(reviewIdentityForm),
  access: 'staff',
  run: async (actor, input) => {
    if (input.verdict === 'verify') await verifyIdentity(actor, input);
    else if (input.verdict === 'return') await returnIdentity(actor, await withIdentityWords(input));
    else await rejectIdentity(actor, await withIdentityWords(input));
    return nextCase('identities', actor, input, DONE[input.verdict]);
  },
});
