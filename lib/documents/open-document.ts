import { record } from '@/lib/audit/record';
import type { Document } from '@/lib/generated/prisma/client';
import type { Actor } from '@/lib/platform/actor';
import { clock, HOUR } from '@/lib/platform/clock';
import { db, inTransaction } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { CLEAN, isLookAudited, visibleTo } from './policy';
import { previewKeyOf, readObject } from './stored-objects';

/** A look within this time of the last one is the same look: turning pages does not fill the history. */
const SAME_LOOK = HOUR;

/** Verified bytes in pieces, and what goes with them. `size` is in bytes. */
export interface OpenedDocument {
  fileName: string;
  mimeType: string;
  size: number;
  bytes: Buffer[];
}

async function findOpenable(actor: Actor, id: string): Promise<Document> {
  const row = await db.document.findFirst({ where: { AND: [visibleTo(actor), { id, status: CLEAN }] } });
  if (!row) throw new NotFound('document');
  return row;
}

/** Writes to the identity's history who read its papers; once per reader, document and hour. */
async function recordLook(actor: Actor, document: Document): Promise<void> {
  const { id, identityId } = document;
  if (actor.kind !== 'account' || !identityId || !isLookAudited(actor, document)) return;
  await inTransaction(async (tx) => {
    // the pages of one document are asked for at the same time: they take turns here
    await tx.$queryRaw`SELECT 1 FROM document WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
    const since = new Date(clock.now().getTime() - SAME_LOOK);
    const look = { type: 'document.viewed', subjectId: id, actorId: actor.accountId } as const;
    if (await tx.auditEvent.findFirst({ where: { ...look, at: { gt: since } }, select: { id: true } }))
      return;
    await record(tx, actor, {
      type: look.type,
      chainId: identityId,
      subjectType: 'document',
      subjectId: id,
      data: { documentId: id },
    });
  });
}

/**
 * The original of a document that was found clean.
 * @throws NotFound for strangers and for whatever is not clean; Corrupted; Unavailable when the store does not answer
 */
export async function openOriginal(actor: Actor, id: string): Promise<OpenedDocument> {
  const row = await findOpenable(actor, id);
  const bytes = await readObject(row);
  await recordLook(actor, row);
  return { fileName: row.fileName, mimeType: row.mimeType, size: row.size, bytes };
}

/** The picture of one page, counted from 1. Throws as `openOriginal` does. */
export async function openPreview(actor: Actor, id: string, page: number): Promise<OpenedDocument> {
  const row = await findOpenable(actor, id);
  if (!Number.isInteger(page) || page < 1 || page > row.previewCount) throw new NotFound('preview');
  const bytes = await readObject(row, previewKeyOf(row.storageKey, page));
  await recordLook(actor, row);
  const size = bytes.reduce((sum, piece) => sum + piece.length, 0);
  return { fileName: `${page}.webp`, mimeType: 'image/webp', size, bytes };
}
