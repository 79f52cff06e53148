import { openPreview } from '@/lib/documents/open-document';
import { documentAnswer } from '@/lib/web/document-answer';

interface Context {
  params: Promise<{ id: string; page: string }>;
}

/** The picture of one page of a clean document as WebP; pages count from 1. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, page } = await params;
  const number = /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 0;
  return documentAnswer(id, 'inline', (actor) => openPreview(actor, id, number));
}
