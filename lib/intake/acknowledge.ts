import { record } from '@/lib/audit/record';
import type { MailThread } from '@/lib/generated/prisma/client';
import { SYSTEM } from '@/lib/platform/actor';
import { clock, DAY } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { writeReply } from './write-reply';

/** Acknowledgements one address gets within a day, whatever it sends: what forged mail can make us send is little. */
const MOST_A_DAY = 3;
const ACKNOWLEDGED = 'acknowledged';

/**
 * Tells the sender that their mail is here: once per thread, three times a day and address at most. Whoever calls holds
 * the sender, so that mails read at the same moment count each other.
 */
export async function acknowledge(tx: Tx, { id, senderEmail }: MailThread): Promise<void> {
  const since = new Date(clock.now().getTime() - DAY);
  const [here, lately] = await Promise.all([
    tx.mailReply.count({ where: { threadId: id, kind: ACKNOWLEDGED } }),
    tx.mailReply.count({
      where: { kind: ACKNOWLEDGED, createdAt: { gt: since }, thread: { senderEmail } },
    }),
  ]);
  if (here > 0 || lately >= MOST_A_DAY) return;
  const reply = await writeReply(tx, id, { kind: ACKNOWLEDGED });
  await record(tx, SYSTEM, {
    type: 'mail.acknowledged',
    chainId: id,
    subjectType: 'mail_thread',
    subjectId: id,
    data: { replyId: reply.id },
  });
}
