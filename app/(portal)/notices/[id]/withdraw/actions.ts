'use server';

import { withdrawNoticeSchema } from '@/lib/notices/schema';
import { withdrawNotice } from '@/lib/notices/withdraw-notice';
import { formAction } from '@/lib/web/form-action';

export const withdraw = formAction({
  schema: withdrawNoticeSchema,
  access: 'filer',
  run: async (actor, input) => {
    await withdrawNotice(actor, input);
    return `/notices/${input.id}?done=withdrawn`;
  },
});
