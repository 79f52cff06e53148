import { receiveUpload } from '@/lib/documents/receive-upload';
import { refuse } from '@/lib/documents/upload-refusal';
import { isSameOrigin } from '@/lib/web/same-origin';
import { uploadAnswer, wantsJson, type UploadResult } from '@/lib/web/upload-answer';
import { openUploadTarget } from '@/lib/web/upload-targets';

/**
 * Adds files to a matter: `POST /api/uploads?target=notice&id=<uuid>`, multipart, with the files in any field and, for
 * forms without JavaScript, the path to go back to in a field `return`. A script (`Accept: application/json`) sends one
 * file a request. Whoever may not is refused before a byte is read.
 */
export async function POST(request: Request): Promise<Response> {
  const result: UploadResult = { returnTo: null };
  try {
    if (!isSameOrigin(request.headers)) throw refuse('cross_site');
    const { searchParams } = new URL(request.url);
    const { actor, target } = await openUploadTarget(searchParams.get('target'), searchParams.get('id'));
    const length = request.headers.get('content-length');
    const upload = {
      contentType: request.headers.get('content-type') ?? '',
      contentLength: length === null ? null : Number(length),
      body: request.body,
      signal: request.signal,
      maxFiles: wantsJson(request.headers) ? 1 : target.maxFiles,
    };
    const received = await receiveUpload(actor, target, upload, (name, value) => {
      if (name === 'return') result.returnTo = value;
    });
    return await uploadAnswer(request, { ...result, ...received });
  } catch (error) {
    return uploadAnswer(request, { ...result, errors: [error] });
  }
}
