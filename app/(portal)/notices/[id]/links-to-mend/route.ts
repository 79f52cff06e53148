import { getTranslations } from 'next-intl/server';
import { validate as isUuid } from 'uuid';
import { contentDisposition } from '@/lib/documents/content-disposition';
import { getNoticeDraft } from '@/lib/notices/draft';
import { linesToFix } from '@/lib/notices/fix-links';
import { faultyLinesCsv } from '@/lib/notices/links-csv';
import { requireFiler } from '@/lib/web/current-actor';
import { orNotFound } from '@/lib/web/or-not-found';
import { refusalText } from '../edit/refusal-text';

/** The refused lines of a draft as a file for a spreadsheet. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const [actor, { id }] = await Promise.all([requireFiler(), params]);
  if (!isUuid(id)) return new Response(null, { status: 404 });
  const [draft, explain, t] = await Promise.all([
    orNotFound(getNoticeDraft(actor, id)),
    refusalText(),
    getTranslations('notices.edit.links'),
  ]);
  const lines = linesToFix(draft.linksText, draft.links).map(({ text, refused }) => ({
    text,
    reasons: refused.flatMap(({ result }) => (result.status === 'refused' ? [explain(result)] : [])),
  }));
  return new Response(faultyLinesCsv(lines, { link: t('csvLink'), reason: t('csvReason') }), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': contentDisposition('attachment', t('fileName', { reference: draft.reference })),
      'cache-control': 'private, no-store',
    },
  });
}
