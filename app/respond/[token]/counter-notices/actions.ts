'use server';

import { sellerLinkSchema, withdrawCounterNoticeSchema } from '@/lib/counter-notices/schema';
import { withdrawCounterNotice } from '@/lib/counter-notices/withdraw-counter-notice';
import { formAction } from '@/lib/web/form-action';

export const withdrawAnswer = formAction({
  schema: withdrawCounterNoticeSchema.extend(sellerLinkSchema.shape),
  access: 'seller',
  run: async (seller, { token, ...input }) => {
    await withdrawCounterNotice(seller, input);
    return `/respond/${token}/counter-notices/${input.id}`;
  },
});
