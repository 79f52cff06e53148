'use server';

import { z } from 'zod';
import {
  saveAction,
  saveResponse,
  saveResponseSignature,
  saveRetracted,
  startResponse,
  submitResponse,
} from '@/lib/counter-notices/answer-counter-notice';
import { findResponseDraft } from '@/lib/counter-notices/response-draft';
import { responseStepAfter, type ResponseStep } from '@/lib/counter-notices/response-steps';
import {
  saveActionSchema,
  saveResponseSchema,
  saveRetractedSchema,
  signResponseSchema,
  startResponseSchema,
  submitResponseSchema,
} from '@/lib/counter-notices/schema';
import type { SignedIn } from '@/lib/accounts/session';
import { isLegal } from '@/lib/notices/source';
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
  const legal = draft !== null && isLegal(draft.counterNotice.notice);
  const next = responseStepAfter(step, draft?.settles ?? false, legal);
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

/** Procedure LEGAL. */
export const keepAction = formAction({
  schema: saveActionSchema.extend(around),
  access: 'filer',
  run: async (actor, input) => {
    await saveAction(actor, input);
    return onward(actor, 'action', input);
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
