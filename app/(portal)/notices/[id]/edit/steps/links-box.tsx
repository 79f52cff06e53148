import { getTranslations } from 'next-intl/server';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/ui/submit-button';
import type { NoticeDraft } from '@/lib/notices/draft';
import { saveLinksStep } from '../actions';
import { FilingFields } from '../filing-fields';
import { LinksFile } from './links-file';

interface Props {
  draft: NoticeDraft;
  back: boolean;
  answered: boolean;
}

/** The list of links itself: pasted, typed, or read from a file. */
export async function LinksBox({ draft, back, answered }: Props) {
  const [t, common] = await Promise.all([getTranslations('notices.edit'), getTranslations('common.form')]);
  const name = '{name}';
  return (
    <section id="list" className="grid gap-4">
      {answered && <h2>{t('links.change')}</h2>}
      <Form
        action={saveLinksStep}
        errorTitle={common('errorTitle')}
        initial={{ linksText: draft.linksText }}
        className="form form-wide"
      >
        <Field
          name="linksText"
          label={t('links.label')}
          hint={t('links.hint')}
          type="textarea"
          rows={10}
          spellCheck={false}
        />
        <LinksFile
          boxId="f-linksText"
          reasonHeader={t('links.csvReason')}
          texts={{
            label: t('links.file'),
            hint: t('links.fileHint'),
            added: t('links.fileAdded', { name }),
            unreadable: t('links.fileUnreadable', { name }),
          }}
        />
        <FilingFields draft={draft} back={back} />
        <div className="actions">
          <SubmitButton variant={answered ? 'secondary' : 'primary'}>
            {t(answered ? 'links.checkAgain' : 'links.check')}
          </SubmitButton>
          <SubmitButton variant="quiet" name="later" value="yes">
            {t('later')}
          </SubmitButton>
        </div>
      </Form>
    </section>
  );
}
