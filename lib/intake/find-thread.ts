import type { MailThread } from '@/lib/generated/prisma/client';
import type { Tx } from '@/lib/platform/db';
import { tokenIn } from './mailbox/address';

interface Word {
  envelopeTo: readonly string[];
  references: readonly string[];
  fromEmail: string;
}

async function byToken(tx: Tx, { envelopeTo }: Word): Promise<MailThread | null> {
  const tokens = envelopeTo.map(tokenIn).filter((token) => token !== null);
  if (tokens.length === 0) return null;
  return tx.mailThread.findFirst({ where: { token: { in: tokens } }, orderBy: { id: 'desc' } });
}

/** References are anybody's to write: they count only for those who take part in what they refer to. */
async function byReferences(tx: Tx, { references, fromEmail }: Word): Promise<MailThread | null> {
  if (references.length === 0 || fromEmail === '') return null;
  const messageId = { in: [...references] };
  return tx.mailThread.findFirst({
    where: {
      AND: [
        { OR: [{ messages: { some: { messageId } } }, { replies: { some: { messageId } } }] },
        { OR: [{ senderEmail: fromEmail }, { messages: { some: { fromEmail } } }] },
      ],
    },
    orderBy: { id: 'desc' },
  });
}

/**
 * The thread a mail belongs to: by the token of the plus-address it was sent to, which only those who were written to
 * know; else by what it refers to, if its sender takes part there; else none. The thread is held until the transaction
 * ends.
 */
export async function findThread(tx: Tx, word: Word): Promise<MailThread | null> {
  const found = (await byToken(tx, word)) ?? (await byReferences(tx, word));
  if (!found) return null;
  await tx.$queryRaw`SELECT 1 FROM mail_thread WHERE id = ${found.id}::uuid FOR NO KEY UPDATE`;
  return tx.mailThread.findUniqueOrThrow({ where: { id: found.id } });
}
