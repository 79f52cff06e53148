import { removeDocument } from '@/lib/documents/remove-document';
import { refuse } from '@/lib/documents/upload-refusal';
import { isSameOrigin } from '@/lib/web/same-origin';
import { uploadAnswer } from '@/lib/web/upload-answer';
import { openTargetOf } from '@/lib/web/upload-targets';

interface Context {
  params: Promise<{ id: string }>;
}

/** Bytes; the form has one short field. */
const MAX_FORM = 8192;

async function readReturn(request: Request): Promise<string | null> {
  const length = Number(request.headers.get('content-length'));
  if (!(length > 0 && length <= MAX_FORM)) return null;
  const form = await request.formData().catch(() => null);
  const value = form?.get('return');
  return typeof value === 'string' ? value : null;
}

/** Takes a document away from a matter that can still be changed; a plain form with `return`, or a script. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  let returnTo: string | null = null;
  try {
    if (!isSameOrigin(request.headers)) throw refuse('cross_site');
    returnTo = await readReturn(request);
    const { id } = await params;
    const { actor, target } = await openTargetOf(id);
    await removeDocument(actor, target, id);
    return await uploadAnswer(request, { returnTo });
  } catch (error) {
    return uploadAnswer(request, { returnTo, errors: [error] });
  }
}
