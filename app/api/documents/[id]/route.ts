import { openOriginal } from '@/lib/documents/open-document';
import { documentAnswer } from '@/lib/web/document-answer';

interface Context {
  params: Promise<{ id: string }>;
}

/** The original of a clean document, to be saved and never to be shown by the browser itself. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return documentAnswer(id, 'attachment', (actor) => openOriginal(actor, id));
}
