'use server';

import { claimDetailsSchema, registrationSchema, signClaimSchema } from '@/lib/rights/claim-schema';
import { getRight } from '@/lib/rights/queries';
import { renewRight } from '@/lib/rights/renew-right';
import { saveClaim, saveRegistration, signClaim } from '@/lib/rights/save-claim';
import { saveRight } from '@/lib/rights/save-right';
import {
  renewRightSchema,
  rightDetailsSchema,
  startRightSchema,
  submitRightSchema,
  withdrawRightSchema,
} from '@/lib/rights/schema';
import { startRight } from '@/lib/rights/start-right';
import { nextRightStep } from '@/lib/rights/steps';
import { submitRight } from '@/lib/rights/submit-right';
import { withdrawRight } from '@/lib/rights/withdraw-right';
import { formAction } from '@/lib/web/form-action';

export const beginRight = formAction({
  schema: startRightSchema,
  access: 'member',
  run: async (actor, input) => {
    const id = await startRight(actor, input);
    return `/rights/${id}/${input.kind === 'COPYRIGHT' ? 'registration' : 'details'}`;
  },
});

/** The page after a saved one: the first that still wants something, or the answers. */
async function onward(...[actor, id]: Parameters<typeof getRight>): Promise<string> {
  const { incomplete } = await getRight(actor, id);
  return `/rights/${id}/${nextRightStep(incomplete)}`;
}

export const answerRegistration = formAction({
  schema: registrationSchema,
  access: 'member',
  run: async (actor, input) => {
    await saveRegistration(actor, input);
    return `/rights/${input.id}/details`;
  },
});

export const saveStatement = formAction({
  schema: claimDetailsSchema,
  access: 'member',
  run: async (actor, input) => {
    await saveClaim(actor, input);
    return onward(actor, input.id);
  },
});

export const signStatement = formAction({
  schema: signClaimSchema,
  access: 'member',
  run: async (actor, input) => {
    await signClaim(actor, input);
    return onward(actor, input.id);
  },
});

export const sendRenewal = formAction({
  schema: renewRightSchema,
  access: 'member',
  run: async (actor, input) => {
    await renewRight(actor, input);
    return `/rights/${input.id}?submitted`;
  },
});

export const saveDetails = formAction({
  schema: rightDetailsSchema,
  access: 'member',
  run: async (actor, input) => {
    await saveRight(actor, input);
    return onward(actor, input.id);
  },
});

export const sendRight = formAction({
  schema: submitRightSchema,
  access: 'member',
  run: async (actor, input) => {
    await submitRight(actor, input);
    return `/rights/${input.id}?submitted`;
  },
});

export const takeBackRight = formAction({
  schema: withdrawRightSchema,
  access: 'member',
  run: async (actor, input) => {
    await withdrawRight(actor, input);
    return `/rights/${input.id}`;
  },
});
