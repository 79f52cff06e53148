'use server';

import { getRight } from '@/lib/rights/queries';
import { saveRight } from '@/lib/rights/save-right';
import {
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
  run: async (actor, input) => `/rights/${await startRight(actor, input)}/details`,
});

export const saveDetails = formAction({
  schema: rightDetailsSchema,
  access: 'member',
  run: async (actor, input) => {
    await saveRight(actor, input);
    const { incomplete } = await getRight(actor, input.id);
    return `/rights/${input.id}/${nextRightStep(incomplete)}`;
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
