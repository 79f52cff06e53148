import { getTranslations } from 'next-intl/server';
import { PlaceFields, type ReportPlace } from '@/app/report/report-place';
import { RadioGroup } from '@/components/forms/choices';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { PageHeader } from '@/components/ui/page-header';
import { LOCALES } from '@/lib/i18n/locale';
import type { LetterView } from '@/lib/authorizations/queries';
import { StepActions } from '../../../identity/step-actions';
import { saveHolder } from '../../actions';

/** Where the rights holder is asked, and in which language. */
export async function HolderStep({ letter, place }: { letter: LetterView; place?: ReportPlace }) {
  const { id, reference, data } = letter;
  const [t, c] = await Promise.all([getTranslations('letters'), getTranslations('common.form')]);
  const { holderName, holderEmail, holderLocale } = data;
  return (
    <>
      <PageHeader
        eyebrow={place ? undefined : reference}
        title={t('holder.title')}
        lead={t('holder.lead', { holder: holderName })}
      />
      <Form
        action={place?.save ?? saveHolder}
        errorTitle={c('errorTitle')}
        initial={{ holderEmail, holderLocale }}
      >
        <input type="hidden" name="id" value={id} />
        <PlaceFields place={place} />
        <Field
          name="holderEmail"
          type="email"
          label={t('fields.holderEmail')}
          hint={t('holder.emailHint')}
          autoComplete="off"
        />
        <RadioGroup
          name="holderLocale"
          label={t('fields.holderLocale')}
          inline
          choices={LOCALES.map((locale) => ({ value: locale, label: t(`holder.language.${locale}`) }))}
        />
        <StepActions back={place?.before ?? `/authorizations/${id}/people`} />
      </Form>
    </>
  );
}
