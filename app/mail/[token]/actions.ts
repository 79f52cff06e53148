'use server';

import { completeMail } from '@/lib/intake/complete-mail';
import { completeMailSchema } from '@/lib/intake/schema';
import { formAction } from '@/lib/web/form-action';

export const confirmMail = formAction({
  schema: completeMailSchema,
  access: 'public',
  run: async (_, input) => `/mail/${input.token}?done=${(await completeMail(input)) ? 'confirmed' : 'saved'}`,
});
