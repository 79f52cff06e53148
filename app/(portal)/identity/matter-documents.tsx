import { getLocale, getTranslations } from 'next-intl/server';
import { DocumentList } from '@/components/case/document-list';
import { beingChecked } from '@/components/forms/being-checked';
import { RefreshWhileChecked } from '@/components/forms/refresh-while-checked';
import { byteText } from '@/components/ui/byte-text';
import { Chip } from '@/components/ui/chip';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { DocumentView } from '@/lib/documents/queries';

const TONES = { QUARANTINED: 'info', REJECTED: 'bad' } as const;

/** The files of an identity or a right, to look at and download. */
export async function MatterDocuments({
  documents,
  empty,
}: {
  documents: readonly DocumentView[];
  empty: string;
}) {
  const [t, c, locale, format] = await Promise.all([
    getTranslations('documents'),
    getTranslations('common.files'),
    getLocale(),
    readerFormat(),
  ]);
  const listed = documents.map((document) => {
    const { id, fileName: name, size, pageCount, createdAt, status, previewCount } = document;
    const facts = [
      byteText(locale, size),
      pageCount > 1 && t('pages', { count: pageCount }),
      format.day(createdAt),
    ];
    return {
      id,
      name,
      meta: facts.filter(Boolean).join(' · '),
      hasPreview: previewCount > 0,
      // nobody opens a file that has not been found clean
      downloadLabel: status === 'CLEAN' ? c('openWhat', { name }) : undefined,
      status: status !== 'CLEAN' && <Chip tone={TONES[status]}>{t(`status.${status}`)}</Chip>,
    };
  });
  return (
    <>
      <DocumentList documents={listed} empty={empty} />
      <RefreshWhileChecked waiting={beingChecked(documents)} />
    </>
  );
}
