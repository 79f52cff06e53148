import type { DocumentView } from '@/lib/documents/queries';
import { isUnforeseen, refusalOf, UPLOAD_REFUSALS } from '@/lib/documents/upload-refusal';
import { log } from '@/lib/platform/log';
import { readReturnPath, withParameter } from './return-path';
import { uploadMessage } from './upload-message';

/** What came of an upload or a removal, and the form's `return` field as far as it was read. */
export interface UploadResult {
  documents?: readonly DocumentView[];
  errors?: readonly unknown[];
  returnTo?: string | null;
}

/** Whether a script asks, which reads JSON; a form without one wants a page. */
export function wantsJson(headers: Headers): boolean {
  return headers.get('accept')?.includes('application/json') ?? false;
}

/** The page a form goes back to: where it says, else where it stands, else the beginning. */
function returnPath(request: Request, returnTo: string | null | undefined): string {
  const given = readReturnPath(returnTo);
  if (given) return given;
  const referer = request.headers.get('referer');
  if (!referer || !URL.canParse(referer)) return '/';
  const page = new URL(referer);
  return page.host === request.headers.get('host')
    ? (readReturnPath(page.pathname + page.search) ?? '/')
    : '/';
}

/**
 * The answer to a request of `api/uploads`: to a script `{ document }` or `{ error: { code, message } }` with the
 * status that fits, to a form the way back (303), with `?upload=<code>` when something was refused.
 */
export async function uploadAnswer(request: Request, result: UploadResult): Promise<Response> {
  const [error] = result.errors ?? [];
  const code = error === undefined ? null : refusalOf(error);
  if (isUnforeseen(error)) log.error({ err: error }, 'upload failed');
  if (!wantsJson(request.headers)) {
    const location = withParameter(returnPath(request, result.returnTo), 'upload', code);
    return new Response(null, { status: 303, headers: { location } });
  }
  const headers = { 'cache-control': 'no-store' };
  if (code === null) return Response.json({ document: result.documents?.[0] ?? null }, { headers });
  const body = { error: { code, message: await uploadMessage(code) } };
  return Response.json(body, { status: UPLOAD_REFUSALS[code], headers });
}
