import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/forms/form';
import { Icon } from '@/components/ui/icon';
import type { NoticeDraft } from '@/lib/notices/draft';
import { replaceLinesStep } from '../actions';
import { FilingFields } from '../filing-fields';
import { MendedFile } from './mended-file';

/** The refused lines as a file, and the way back for it once they are mended. */
export async function MendInFile({ draft, back }: { draft: NoticeDraft; back: boolean }) {
  const [t, common] = await Promise.all([
    getTranslations('notices.edit.links'),
    getTranslations('common.form'),
  ]);
  return (
    <div className="grid gap-3">
      <h3>{t('asFile')}</h3>
      <p className="hint">{t('asFileText')}</p>
      <Form action={replaceLinesStep} errorTitle={common('errorTitle')} idPrefix="r-">
        <FilingFields draft={draft} back={back} />
        <div className="actions">
          <a className="btn" href={`/notices/${draft.id}/links-to-mend`} download>
            <Icon name="download" />
            {t('download')}
          </a>
          <MendedFile
            name="linksText"
            label={t('uploadMended')}
            reasonHeader={t('csvReason')}
            unreadable={t('fileUnreadable', { name: '{name}' })}
          />
        </div>
      </Form>
    </div>
  );
}
