import { getTranslations } from 'next-intl/server';
import { PlaceFields, type ReportPlace } from '@/app/report/report-place';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { PageHeader } from '@/components/ui/page-header';
import type { LetterView } from '@/lib/authorizations/queries';
import { StepActions } from '../../../identity/step-actions';
import { saveValidity } from '../../actions';

/** From when until when. */
export async function ValidityStep({ letter, place }: { letter: LetterView; place?: ReportPlace }) {
  const { id, reference, data } = letter;
  const [t, c] = await Promise.all([getTranslations('letters'), getTranslations('common.form')]);
  const { validFrom, validUntil } = data;
  return (
    <>
      <PageHeader
        eyebrow={place ? undefined : reference}
        title={t('validity.title')}
        lead={t('validity.lead')}
      />
      <Form
        action={place?.save ?? saveValidity}
        errorTitle={c('errorTitle')}
        initial={{ validFrom, validUntil }}
      >
        <input type="hidden" name="id" value={id} />
        <PlaceFields place={place} />
        <Field name="validFrom" type="date" label={t('fields.validFrom')} width="short" />
        <Field
          name="validUntil"
          type="date"
          label={t('fields.validUntil')}
          hint={t('validity.untilHint')}
          width="short"
        />
        <StepActions back={place?.before ?? `/authorizations/${id}/scope`} />
      </Form>
    </>
  );
}
