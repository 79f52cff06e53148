import { getLocale, getTranslations } from 'next-intl/server';
import type { FieldDocument } from '@/components/forms/file-field';
import { beingChecked } from '@/components/forms/being-checked';
import { RefreshWhileChecked } from '@/components/forms/refresh-while-checked';
import { byteText } from '@/components/ui/byte-text';
import { Chip } from '@/components/ui/chip';
import { readerFormat } from '@/lib/i18n/reader-format';
import { DocumentList } from './document-list';

interface Props {
  /** as the documents domain lists them */
  documents: readonly (FieldDocument & { createdAt: Date })[];
  /** said when there are none */
  empty: string;
}

const TONES = { QUARANTINED: 'info', REJECTED: 'bad' } as const;

/** The files of a matter, to look at and download; looks again while one is still being checked. */
export async function MatterFiles({ documents, empty }: Props) {
  const [t, c, locale, format] = await Promise.all([
    getTranslations('documents'),
    getTranslations('common.files'),
    getLocale(),
    readerFormat(),
  ]);
  const listed = documents.map(
    ({ id, fileName: name, size, pageCount, createdAt, status, previewCount }) => ({
      id,
      name,
      meta: [byteText(locale, size), pageCount > 1 && t('pages', { count: pageCount }), format.day(createdAt)]
        .filter(Boolean)
        .join(' · '),
      hasPreview: previewCount > 0,
      // nobody opens a file that has not been found clean
      downloadLabel: status === 'CLEAN' ? c('openWhat', { name }) : undefined,
      status: status !== 'CLEAN' && <Chip tone={TONES[status]}>{t(`status.${status}`)}</Chip>,
    }),
  );
  return (
    <>
      <DocumentList documents={listed} empty={empty} />
      <RefreshWhileChecked waiting={beingChecked(documents)} />
    </>
  );
}
