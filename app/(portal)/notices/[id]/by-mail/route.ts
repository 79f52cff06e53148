import { validate as isUuid } from 'uuid';
import { mailboxAddress } from '@/lib/intake/mailbox/address';
import { getNoticeDraft } from '@/lib/notices/draft';
import { requireFiler } from '@/lib/web/current-actor';
import { mailFile } from '@/lib/web/mail-file';
import { orNotFound } from '@/lib/web/or-not-found';
import { noticeLetter } from './notice-letter';

/** The notice so far as a mail to the mailbox, for the reader's own mail program. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const [actor, { id }] = await Promise.all([requireFiler(), params]);
  if (!isUuid(id)) return new Response(null, { status: 404 });
  const draft = await orNotFound(getNoticeDraft(actor, id));
  const letter = await noticeLetter(draft, actor);
  return mailFile({ from: actor.email, to: mailboxAddress(), ...letter }, `${draft.reference}.eml`);
}
