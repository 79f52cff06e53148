'use server';

import { z } from 'zod';
import {
  saveContact,
  saveDefence,
  saveListings,
  saveSignature,
} from '@/lib/counter-notices/save-counter-notice';
import {
  chooseListingsSchema,
  contactSchema,
  defenceSchema,
  sellerLinkSchema,
  signCounterNoticeSchema,
  submitCounterNoticeSchema,
} from '@/lib/counter-notices/schema';
import { startCounterNotice } from '@/lib/counter-notices/start-counter-notice';
import { counterStepAfter, type CounterStep } from '@/lib/counter-notices/steps';
import { submitCounterNotice } from '@/lib/counter-notices/submit-counter-notice';
import { formAction } from '@/lib/web/form-action';

/** Beside the answers: the link, where the reader came from, and which button was pressed. */
const atLink = { ...sellerLinkSchema.shape, from: z.string().optional(), then: z.string().optional() };
type AtLink = { token: string; from?: string; then?: string };

function onward(step: CounterStep, { token, from, then }: AtLink): string {
  if (then === 'leave') return `/respond/${token}/case`;
  return `/respond/${token}/answer/${from === 'check' ? 'check' : counterStepAfter(step)}`;
}

export const startAnswer = formAction({
  schema: sellerLinkSchema,
  access: 'seller',
  run: async (seller, { token }) => {
    await startCounterNotice(seller);
    return `/respond/${token}/answer`;
  },
});

export const keepListings = formAction({
  schema: chooseListingsSchema.extend(atLink),
  access: 'seller',
  run: async (seller, { token, from, then, ...input }) => {
    await saveListings(seller, input);
    return onward('listings', { token, from, then });
  },
});

export const keepDefence = formAction({
  schema: defenceSchema.extend(atLink),
  access: 'seller',
  run: async (seller, { token, from, then, ...input }) => {
    await saveDefence(seller, input);
    return onward('defence', { token, from, then });
  },
});

export const keepContact = formAction({
  schema: contactSchema.extend(atLink),
  access: 'seller',
  run: async (seller, { token, from, then, ...input }) => {
    await saveContact(seller, input);
    return onward('contact', { token, from, then });
  },
});

export const keepSignature = formAction({
  schema: signCounterNoticeSchema.extend(atLink),
  access: 'seller',
  run: async (seller, { token, from, then, ...input }) => {
    await saveSignature(seller, input);
    return onward('sign', { token, from, then });
  },
});

export const sendAnswer = formAction({
  schema: submitCounterNoticeSchema.extend(sellerLinkSchema.shape),
  access: 'seller',
  run: async (seller, { token, ...input }) => {
    await submitCounterNotice(seller, input);
    return `/respond/${token}/counter-notices/${input.id}/filed`;
  },
});
