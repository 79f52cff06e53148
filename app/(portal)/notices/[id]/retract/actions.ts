'use server';

import { retractFromNotice } from '@/lib/counter-notices/retract';
import { retractListingsSchema } from '@/lib/notices/schema';
import { formAction } from '@/lib/web/form-action';

export const retract = formAction({
  schema: retractListingsSchema,
  access: 'filer',
  run: async (actor, input) => {
    await retractFromNotice(actor, input);
    return `/notices/${input.id}?done=retracted`;
  },
});
