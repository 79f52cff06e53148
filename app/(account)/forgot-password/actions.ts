'use server';

import { getLocale } from 'next-intl/server';
import { forgotPassword } from '@/lib/accounts/reset-password';
import { forgotPasswordSchema } from '@/lib/accounts/schema';
import { formAction } from '@/lib/web/form-action';

export const sendResetCode = formAction({
  schema: forgotPasswordSchema,
  access: 'public',
  run: async (_, input) => `/reset-password?c=${await forgotPassword(input, await getLocale())}`,
});
