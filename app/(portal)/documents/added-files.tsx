import { getTranslations } from 'next-intl/server';
import { NoticeBox } from '@/components/ui/notice-box';
import { TextLink } from '@/components/ui/text-link';
import type { DocumentView } from '@/lib/documents/queries';
import { errorText } from '@/lib/web/error-text';

/** The files of a renewal by name, with the way back to them; their error where there are none. */
export async function AddedFiles({ files, path }: { files: readonly DocumentView[]; path: string }) {
  const [t, c, say] = await Promise.all([
    getTranslations('papers.renew'),
    getTranslations('common.action'),
    errorText(),
  ]);
  return (
    <div id="f-files" tabIndex={-1}>
      {files.length > 0 ? (
        <p>
          {t('dateLead', { files: files.map(({ fileName }) => fileName).join(', ') })}{' '}
          <TextLink href={path} aria-label={c('changeWhat', { what: t('steps.files') })}>
            {c('change')}
          </TextLink>
        </p>
      ) : (
        <NoticeBox tone="warn" action={<TextLink href={path}>{t('steps.files')}</TextLink>}>
          {say('document_required')}
        </NoticeBox>
      )}
    </div>
  );
}
