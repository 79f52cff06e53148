'use server';

import { resendChallenge } from '@/lib/accounts/challenge';
import { confirmRegistration } from '@/lib/accounts/register';
import { codeSchema, resendSchema } from '@/lib/accounts/schema';
import { enter } from '@/lib/web/browser-session';
import { formAction } from '@/lib/web/form-action';
import { requestOrigin } from '@/lib/web/request-origin';

export const finishRegistration = formAction({
  schema: codeSchema,
  access: 'public',
  run: async (_, input) => enter(await confirmRegistration(input, await requestOrigin())),
});

export const resendRegistrationCode = formAction({
  schema: resendSchema,
  access: 'public',
  run: async (_, { challengeId }) =>
    `/register/confirm?c=${challengeId}&sent=${await resendChallenge(challengeId)}`,
});
