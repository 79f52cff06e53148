'use server';

import { getLocale } from 'next-intl/server';
import { register } from '@/lib/accounts/register';
import { registerSchema } from '@/lib/accounts/schema';
import { formAction } from '@/lib/web/form-action';

export const beginRegistration = formAction({
  schema: registerSchema,
  access: 'public',
  run: async (_, input) => `/register/confirm?c=${await register(input, await getLocale())}`,
});
