import { createHash } from 'node:crypto';
import { refuseAttachment, storeAttachment, type Attachment } from '@/lib/documents/attachments';
import { MAX_FILE_BYTES } from '@/lib/documents/schema';
import { discardObject } from '@/lib/documents/stored-objects';
import { cleanLine } from '@/lib/identities/clean-text';
import { log } from '@/lib/platform/log';
import { MAX_ATTACHMENTS } from './reading/limits';
import type { MailContent } from './reading/mail-content';

async function* flowing(pieces: readonly Buffer[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

function factsOf(name: string, pieces: readonly Buffer[]) {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return { fileName: cleanLine(name) || 'file', size, sha256: new Uint8Array(hash.digest()) };
}

/**
 * Stores the files of a mail, one after the other, under the rules of uploads. What is not taken is named with the
 * reason; its bytes stay in the mail. @throws Unavailable when the store does not answer
 */
export async function storeFiles(content: MailContent, files: readonly Buffer[][]): Promise<Attachment[]> {
  const kept: Attachment[] = [];
  for (const [index, { name }] of content.attachments.entries()) {
    const pieces = files[index] ?? [];
    const facts = factsOf(name, pieces);
    if (facts.size > MAX_FILE_BYTES) kept.push(refuseAttachment({ ...facts, refusal: 'too_large' }));
    else if (kept.length >= MAX_ATTACHMENTS) kept.push(refuseAttachment({ ...facts, refusal: 'too_many' }));
    else kept.push(await storeAttachment({ name: facts.fileName, bytes: flowing(pieces) }, facts));
  }
  return kept;
}

/** Takes away what was stored for a mail that is not kept; what cannot be reached now is cleared by its job. */
export async function discardFiles(files: readonly Attachment[]): Promise<void> {
  for (const { id } of files) {
    await discardObject(id).catch(() => log.warn({ documentId: id }, 'attachment not discarded yet'));
  }
}
