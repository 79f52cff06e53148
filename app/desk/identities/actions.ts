'use server';

import { openIdentity } from '@/lib/identities/open-identity';
import { rejectIdentity } from '@/lib/identities/reject-identity';
import { returnIdentity } from '@/lib/identities/return-identity';
import { reviewIdentityForm } from '@/lib/identities/review-form';
import { openIdentitySchema } from '@/lib/identities/schema';
import { withIdentityWords } from '@/lib/identities/standard-words';
import { reinstateIdentity, suspendIdentity } from '@/lib/identities/suspend-identity';
import { verifyIdentity } from '@/lib/identities/verify-identity';
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
    switch (input.verdict) {
      case 'verify':
        await verifyIdentity(actor, input);
        break;
      case 'return':
        await returnIdentity(actor, await withIdentityWords(input));
        break;
      case 'reject':
        await rejectIdentity(actor, await withIdentityWords(input));
        break;
      case 'suspend':
        await suspendIdentity(actor, await withIdentityWords(input));
        break;
      case 'reinstate':
        await reinstateIdentity(actor, input);
    }
    // what was verified waits in no queue: one stays with it
    if (input.verdict === 'suspend' || input.verdict === 'reinstate')
      return deskPath('identities', input.id, { done: DONE[input.verdict], of: input.reference });
    return nextCase('identities', actor, input, DONE[input.verdict]);
  },
});
