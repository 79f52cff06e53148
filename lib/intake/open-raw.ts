import { Corrupted } from '@/lib/documents/encryption';
import type { OpenedDocument } from '@/lib/documents/open-document';
import type { Actor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { readRaw } from './mailbox/raw-mail';
import { visibleTo } from './policy';

/**
 * A mail as it came in, to be saved: for staff, and never shown by a browser.
 * @throws NotFound for anyone else; Corrupted when its bytes are gone; Unavailable when the store does not answer
 */
export async function openRawMail(actor: Actor, id: string): Promise<OpenedDocument> {
  if (actor.kind !== 'account') throw new NotFound('mail');
  const row = await db.inboundMail.findFirst({ where: { id, thread: await visibleTo(actor) } });
  if (!row) throw new NotFound('mail');
  const bytes = await readRaw(row);
  if (!bytes) throw new Corrupted();
  return { fileName: `${id}.eml`, mimeType: 'application/octet-stream', size: row.size, bytes };
}
