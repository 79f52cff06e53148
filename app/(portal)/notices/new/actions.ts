'use server';

import { startNoticeSchema } from '@/lib/notices/schema';
import { startNotice } from '@/lib/notices/start-notice';
import { formAction } from '@/lib/web/form-action';
import { editPath } from '../[id]/edit/edit-path';

export const start = formAction({
  schema: startNoticeSchema,
  access: 'member',
  run: async (actor, input) => editPath({ id: await startNotice(actor, input) }, 'marketplace'),
});
