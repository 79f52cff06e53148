import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction } from '@/lib/platform/db';
import { Invalid } from '@/lib/platform/errors';
import { transition } from '@/lib/workflow/transition';
import { decidedBy, lockMail } from './lock-mail';
import { intakeMachine } from './machine';
import type { Verdict } from './schema';
import { writeReply } from './write-reply';

/**
 * Asks the sender, in the thread, for what is missing; what they answer brings it back to the desk.
 * @throws NotFound for a stranger; InvalidTransition when it has been dealt with; Invalid when there is nobody to ask
 */
export async function askSender(actor: AccountActor, { id, askText }: Verdict<'ask'>): Promise<void> {
  await inTransaction(async (tx) => {
    const thread = await lockMail(tx, actor, id);
    if (thread.senderEmail === '') throw new Invalid({ askText: 'mail_no_sender' });
    const reply = await writeReply(tx, id, { kind: 'asked', text: askText });
    const change = { ...decidedBy(actor, clock.now()), reasonText: askText };
    await transition(tx, intakeMachine, actor, {
      event: 'ask',
      ids: [id],
      change,
      data: { replyId: reply.id },
    });
  });
}
