'use server';

import { acceptMail } from '@/lib/intake/accept-mail';
import { askSender } from '@/lib/intake/ask-sender';
import { attachMail } from '@/lib/intake/attach-mail';
import { closeMail } from '@/lib/intake/close-mail';
import { decideMailForm } from '@/lib/intake/schema';
import { formAction } from '@/lib/web/form-action';
import { atPlace, nextCase } from '../case-place';

const DONE = { accept: 'accepted', ask: 'asked', attach: 'attached', close: 'closed' } as const;

export const decideMail = formAction({
  schema: atPlace(decideMailForm),
  access: 'staff',
  run: async (actor, input) => {
    if (input.verdict === 'accept') await acceptMail(actor, input);
    else if (input.verdict === 'ask') await askSender(actor, input);
    else if (input.verdict === 'attach') await attachMail(actor, input);
    else await closeMail(actor, input);
    return nextCase('mail', actor, input, DONE[input.verdict]);
  },
});
