'use server';

import { z } from 'zod';
import {
  saveResponse,
  saveResponseSignature,
  saveRetracted,
  startResponse,
  submitResponse,
} from '@/lib/counter-notices/answer-counter-notice';
import { findResponseDraft } from '@/lib/counter-notices/response-draft';
import { responseStepAfter, type ResponseStep } from '@/lib/counter-notices/response-steps';
import {
  saveResponseSchema,
  saveRetractedSchema,
  signResponseSchema,
  startResponseSchema,
  submitResponseSchema,
} from '@/lib/counter-notices/schema';
import type { SignedIn } from '@/lib/accounts/session';
import { formAction } from '@/lib/web/form-action';

/** Beside the answers: where the reader came from, and which button was pressed. */
const around = { from: z.string().optional(), then: z.string().optional() };

/** The page after a saved one. Which pages there are depends on whether anything is still disputed. */
async function onward(
  actor: SignedIn,
  step: ResponseStep,
  { counterNoticeId, from, then }: { counterNoticeId: string; from?: string; then?: string },
): Promise<string> {
  const view = `/counter-notices/${counterNoticeId}`;
  if (then === 'leave') return view;
  const draft = await findResponseDraft(actor, counterNoticeId);
  const next = responseStepAfter(step, draft?.settles ?? false);
  return `${view}/answer/${from === 'check' ? 'check' : next}`;
}

export const beginResponse = formAction({
  schema: startResponseSchema,
  access: 'filer',
  run: async (actor, input) => {
    await startResponse(actor, input);
    return `/counter-notices/${input.counterNoticeId}/answer`;
  },
});

export const keepRetracted = formAction({
  schema: saveRetractedSchema.and(z.object(around)),
  access: 'filer',
  run: async (actor, input) => {
    await saveRetracted(actor, input);
    return onward(actor, 'listings', input);
  },
});

export const keepExplanation = formAction({
  schema: saveResponseSchema.extend(around),
  access: 'filer',
  run: async (actor, input) => {
    await saveResponse(actor, input);
    return onward(actor, 'explanation', input);
  },
});

export const keepResponseSignature = formAction({
  schema: signResponseSchema.extend(around),
  access: 'filer',
  run: async (actor, input) => {
    await saveResponseSignature(actor, input);
    return onward(actor, 'sign', input);
  },
});

export const sendResponse = formAction({
  schema: submitResponseSchema,
  access: 'filer',
  run: async (actor, input) => {
    await submitResponse(actor, input);
    return `/counter-notices/${input.counterNoticeId}/answer/sent`;
  },
});
