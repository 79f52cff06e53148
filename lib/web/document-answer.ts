import { getTranslations } from 'next-intl/server';
import { validate as isUuid } from 'uuid';
import { contentDisposition } from '@/lib/documents/content-disposition';
import type { OpenedDocument } from '@/lib/documents/open-document';
import type { AccountActor, SellerActor } from '@/lib/platform/actor';
import { NotFound, Unavailable } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { asReader } from './document-readers';

/** Nothing in an uploaded file may run, load or be kept, wherever a browser ends up showing it. */
const SANDBOXED = {
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'private, no-store',
};

function piecewise(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  const left = pieces.values();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = left.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

async function refusal(code: 'not_found' | 'unavailable' | 'failed', status: number): Promise<Response> {
  const t = await getTranslations('documents');
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store' };
  return new Response(t(`download.${code}`), { status, headers });
}

/**
 * Serves a document, or one of its previews, to whoever this browser speaks for: 404 when it exists for none of them, 503
 * when the store does not answer. By the time the first byte goes out all of them have been verified.
 */
export async function documentAnswer(
  id: string,
  kind: 'attachment' | 'inline',
  open: (actor: AccountActor | SellerActor) => Promise<OpenedDocument>,
): Promise<Response> {
  try {
    if (!isUuid(id)) throw new NotFound('document');
    const { fileName, mimeType, size, bytes } = await asReader(open);
    return new Response(piecewise(bytes), {
      headers: {
        ...SANDBOXED,
        'content-type': mimeType,
        // Next sends route handlers' bodies in chunks and drops this; servers that do not, need it
        'content-length': String(size),
        'content-disposition': contentDisposition(kind, fileName),
      },
    });
  } catch (error) {
    if (error instanceof NotFound) return refusal('not_found', 404);
    if (error instanceof Unavailable) return refusal('unavailable', 503);
    log.error({ err: error, documentId: id }, 'document not served');
    return refusal('failed', 500);
  }
}
