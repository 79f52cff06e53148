'use server';

import { signInSchema } from '@/lib/accounts/schema';
import { signIn } from '@/lib/accounts/sign-in';
import { enter } from '@/lib/web/browser-session';
import { formAction } from '@/lib/web/form-action';
import { requestOrigin } from '@/lib/web/request-origin';

export const enterAccount = formAction({
  schema: signInSchema,
  access: 'public',
  run: async (_, input) => enter(await signIn(input, (await requestOrigin()).userAgent), input.return),
});
