import { translator } from '@/lib/i18n/translator';
import type { AccountActor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction } from '@/lib/platform/db';
import { Invalid } from '@/lib/platform/errors';
import { transition } from '@/lib/workflow/transition';
import { decidedBy, lockMail } from './lock-mail';
import { intakeMachine } from './machine';
import type { CloseCode } from './reasons';
import type { Verdict } from './schema';
import { writeReply } from './write-reply';

/** What a code says by itself to the sender. */
const closeWords = (locale: string, code: CloseCode): string =>
  translator(locale, 'mailbox')(`close.${code}.words`);

/**
 * Closes a mail that is no notice, with a coded reason; the sender is told if the reviewer says so, in the reviewer's
 * words or in those of the code.
 * @throws NotFound for a stranger; InvalidTransition when it has been dealt with; Invalid when there are no words
 */
export async function closeMail(actor: AccountActor, given: Verdict<'close'>): Promise<void> {
  const { id, closeCode, closeText, tell } = given;
  await inTransaction(async (tx) => {
    const thread = await lockMail(tx, actor, id);
    const text = closeText || closeWords(thread.locale, closeCode);
    if (tell !== '') {
      if (thread.senderEmail === '') throw new Invalid({ tell: 'mail_no_sender' });
      if (text === '') throw new Invalid({ closeText: 'reason_text_required' });
      await writeReply(tx, id, { kind: 'closed', text });
    }
    const change = { ...decidedBy(actor, clock.now()), reasonCode: closeCode, reasonText: text };
    await transition(tx, intakeMachine, actor, {
      event: 'close',
      ids: [id],
      change,
      data: { code: closeCode },
    });
  });
}
