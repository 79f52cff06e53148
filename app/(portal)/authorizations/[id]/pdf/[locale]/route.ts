import { renderLetter } from '@/lib/authorizations/render-letter';
import { contentDisposition } from '@/lib/documents/content-disposition';
import { isLocale } from '@/lib/i18n/locale';
import { NotFound, InvalidTransition } from '@/lib/platform/errors';
import { requireFiler } from '@/lib/web/current-actor';

type Props = { params: Promise<{ id: string; locale: string }> };

/** The letter for signature, in the language the address names, made from what is filled in now. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const [actor, { id, locale }] = await Promise.all([requireFiler(), params]);
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  try {
    const { name, bytes } = await renderLetter(actor, id, locale);
    return new Response(Buffer.from(bytes), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': contentDisposition('attachment', name),
        'cache-control': 'private, no-store',
      },
    });
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404 });
    if (error instanceof InvalidTransition) return new Response(null, { status: 409 });
    throw error;
  }
}
