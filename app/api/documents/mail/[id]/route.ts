import { openRawMail } from '@/lib/intake/open-raw';
import { documentAnswer } from '@/lib/web/document-answer';

interface Context {
  params: Promise<{ id: string }>;
}

/** A mail as it came to the mailbox, to be saved and never to be shown by the browser itself. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return documentAnswer(id, 'attachment', (actor) => openRawMail(actor, id));
}
