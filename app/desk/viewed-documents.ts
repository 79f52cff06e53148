import { getLocale, getTranslations } from 'next-intl/server';
import type { ViewedDocument, ViewerTexts } from '@/components/desk/document-viewer';
import { byteText } from '@/components/ui/byte-text';
import type { DocumentView } from '@/lib/documents/queries';

/** Texts of a viewer; `empty` is for a matter without files. */
export async function viewerTexts(empty: string): Promise<ViewerTexts> {
  const t = await getTranslations('desk.paper');
  const later = { name: '{name}', page: '{page}', percent: '{percent}' };
  return {
    label: t('label'),
    contents: t('contents'),
    tools: t('tools'),
    zoomIn: t('zoomIn'),
    zoomOut: t('zoomOut'),
    zoom: t('zoom', later),
    rotate: t('rotate', later),
    page: t('page', later),
    download: t('download'),
    downloadWhat: t('downloadWhat', later),
    empty,
  };
}

/** Documents as a viewer shows them, in the reader's words. */
export async function viewedDocuments(documents: readonly DocumentView[]): Promise<ViewedDocument[]> {
  const [t, locale] = await Promise.all([getTranslations('documents'), getLocale()]);
  return documents.map(({ id, fileName, size, status, rejectionCode, pageCount, previewCount }) => {
    const rejection = `rejected.${rejectionCode ?? ''}` as 'rejected.broken';
    const note =
      status === 'REJECTED' && t.has(rejection)
        ? t(rejection)
        : status !== 'CLEAN'
          ? t(`statusMeaning.${status}`)
          : previewCount < pageCount
            ? t('previewsOf', { previews: previewCount, pages: pageCount })
            : null;
    const facts = [byteText(locale, size), pageCount > 1 && t('pages', { count: pageCount })];
    return {
      id,
      name: fileName,
      facts: facts.filter(Boolean).join(' · '),
      previews: status === 'CLEAN' ? previewCount : 0,
      opens: status === 'CLEAN',
      note,
    };
  });
}
