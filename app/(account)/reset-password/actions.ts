'use server';

import { resendChallenge } from '@/lib/accounts/challenge';
import { resetPassword } from '@/lib/accounts/reset-password';
import { resendSchema, resetPasswordSchema } from '@/lib/accounts/schema';
import { enter } from '@/lib/web/browser-session';
import { formAction } from '@/lib/web/form-action';
import { requestOrigin } from '@/lib/web/request-origin';

export const changePassword = formAction({
  schema: resetPasswordSchema,
  access: 'public',
  run: async (_, input) => enter(await resetPassword(input, (await requestOrigin()).userAgent)),
});

export const resendResetCode = formAction({
  schema: resendSchema,
  access: 'public',
  run: async (_, { challengeId }) =>
    `/reset-password?c=${challengeId}&sent=${await resendChallenge(challengeId)}`,
});
