import type { Document } from '@/lib/generated/prisma/client';
import { db } from '@/lib/platform/db';
import { Corrupted, unwrapKey } from './encryption';
import { renderPreviews, type Rendering } from './render/render-previews';
import { discardObject, previewKeyOf, readObject, storeObject } from './stored-objects';

type Render = (mimeType: string, file: readonly Uint8Array[]) => Promise<Rendering>;

async function inspect(document: Document, render: Render): Promise<Rendering> {
  try {
    return await render(document.mimeType, await readObject(document));
  } catch (error) {
    if (error instanceof Corrupted) return { ok: false, code: 'lost' };
    throw error;
  }
}

/** Only a document still in quarantine changes: a second run of the same job finds it decided. */
async function settle(id: string, data: Partial<Document>): Promise<void> {
  await db.document.updateMany({ where: { id, status: 'QUARANTINED' }, data });
}

/**
 * Looks into an uploaded file where it can do no harm and makes the pictures that people are shown. It ends CLEAN, or
 * REJECTED with a code of REJECTIONS. For an id without a document, clears away the bytes an upload left behind.
 * @param render only for files of our own making: whatever people upload is looked into in a process of its own
 * @throws when the store does not answer or the machine could not start the renderer: the job is tried again
 */
export async function processDocument(id: string, render: Render = renderPreviews): Promise<void> {
  const document = await db.document.findUnique({ where: { id } });
  if (!document) return discardObject(id);
  if (document.status !== 'QUARANTINED' || document.removedAt) return;
  const rendering = await inspect(document, render);
  if (!rendering.ok) return settle(id, { status: 'REJECTED', rejectionCode: rendering.code });
  const fileKey = unwrapKey(document.wrappedKey, document.storageKey);
  for (const [index, preview] of rendering.previews.entries()) {
    await storeObject(previewKeyOf(document.storageKey, index + 1), fileKey, [preview]);
  }
  await settle(id, {
    status: 'CLEAN',
    pageCount: rendering.pageCount,
    previewCount: rendering.previews.length,
  });
}
