'use server';

import { askStatus } from '@/lib/reports/ask-status';
import { askStatusSchema } from '@/lib/reports/schema';
import { formAction } from '@/lib/web/form-action';

export const ask = formAction({
  schema: askStatusSchema,
  access: 'public',
  run: async (_, input) => {
    await askStatus(input);
    return '/status?asked';
  },
});
