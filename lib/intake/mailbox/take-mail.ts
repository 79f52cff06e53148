import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { newFileKey, wrapKey } from '@/lib/documents/encryption';
import { storeObject } from '@/lib/documents/stored-objects';
import { cleanLine } from '@/lib/identities/clean-text';
import { clock, HOUR } from '@/lib/platform/clock';
import { db, inTransaction } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { enqueue } from '@/lib/platform/queue';
import { discardRaw, rawKeyOf } from './raw-mail';

/** Longer than any mail may take to come in: what has no row by then never will. */
const LEFT_BEHIND_AFTER = HOUR;
/** Longest address kept (RFC 5321 § 4.5.3.1.3 allows 254). */
const MAX_ADDRESS = 320;

/** A mail on its way in, with what the sending server says of it. */
export interface IncomingMail {
  /** empty for reports of delivery and other mail that must not be answered */
  from: string;
  to: readonly string[];
  bytes: AsyncIterable<Uint8Array>;
}

interface StoredMail {
  id: string;
  size: number;
  rawHash: Uint8Array<ArrayBuffer>;
  wrappedKey: Uint8Array<ArrayBuffer>;
}

const address = (text: string) => cleanLine(text).slice(0, MAX_ADDRESS);

async function storeMail(id: string, mail: IncomingMail, signal?: AbortSignal): Promise<StoredMail> {
  // clears away what a crash leaves behind; where a row came to be and was read, it finds nothing to do
  const startAfter = new Date(clock.now().getTime() + LEFT_BEHIND_AFTER);
  await enqueue(db, { name: 'mail.read', payload: { subjectId: id }, startAfter });
  const hash = createHash('sha256');
  let size = 0;
  async function* measured() {
    for await (const chunk of mail.bytes) {
      size += chunk.byteLength;
      hash.update(chunk);
      yield chunk;
    }
  }
  const key = rawKeyOf(id);
  const fileKey = newFileKey();
  await storeObject(key, fileKey, measured(), signal);
  return { id, size, rawHash: new Uint8Array(hash.digest()), wrappedKey: wrapKey(fileKey, key) };
}

/** Whether a row came to be: the very same bytes are one mail, however often a server sends them. */
async function keepMail(mail: IncomingMail, stored: StoredMail): Promise<boolean> {
  return inTransaction(async (tx) => {
    const { count } = await tx.inboundMail.createMany({
      data: {
        ...stored,
        storageKey: rawKeyOf(stored.id),
        envelopeFrom: address(mail.from),
        envelopeTo: mail.to.map(address),
        receivedAt: clock.now(),
      },
      skipDuplicates: true,
    });
    if (count > 0) await enqueue(tx, { name: 'mail.read', payload: { subjectId: stored.id } });
    return count > 0;
  });
}

/** Nobody waits for a store that does not answer to fail a second time: what is left is cleared by the job. */
function discard(id: string): void {
  void discardRaw(id).catch(() => log.warn({ mailId: id }, 'mail not discarded yet'));
}

/**
 * Takes a mail: its bytes are encrypted and stored under a key of their own while they arrive, then its row and the job
 * that reads it come to be together. It resolves only once all of that is safe; whatever goes wrong, nothing is left but
 * for an hour.
 * @returns the mail's id, or null where the very same bytes had been taken before
 * @throws whatever the store, the database or `bytes` throws: the sender keeps the mail and tries again
 */
export async function takeMail(mail: IncomingMail, signal?: AbortSignal): Promise<string | null> {
  const id = newId();
  const stored = await storeMail(id, mail, signal).catch((error: unknown) => {
    discard(id);
    throw error;
  });
  // a transaction that fails may have been committed, its answer lost: then the bytes are the only ones there are, and
  // the job that clears away what was left finds out
  const isNew = await keepMail(mail, stored);
  if (!isNew) discard(id);
  return isNew ? id : null;
}
