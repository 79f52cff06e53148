import { v7 as newId } from 'uuid';
import type { MailReply } from '@/lib/generated/prisma/client';
import { clock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { mailMessageId } from '@/lib/platform/mail';
import { enqueue } from '@/lib/platform/queue';

/** Why we write into a thread; `mail-<kind>` is the mail's name. */
export type ReplyKind = 'acknowledged' | 'asked' | 'accepted' | 'closed';

/** Puts a mail of ours into a thread and on its way. Its Message-ID is known beforehand, so that answers find the thread. */
export async function writeReply(
  tx: Tx,
  threadId: string,
  { kind, text = '' }: { kind: ReplyKind; text?: string },
): Promise<MailReply> {
  const id = newId();
  const payload = { mail: `mail-${kind}`, subjectId: id };
  const reply = await tx.mailReply.create({
    data: { id, threadId, kind, text, messageId: mailMessageId(payload), createdAt: clock.now() },
  });
  await enqueue(tx, { name: 'mail.send', payload });
  return reply;
}
