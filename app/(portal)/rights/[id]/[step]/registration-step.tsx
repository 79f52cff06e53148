import { getTranslations } from 'next-intl/server';
import { PlaceFields, type ReportPlace } from '@/app/report/report-place';
import { RadioGroup } from '@/components/forms/choices';
import { Form } from '@/components/forms/form';
import { PageHeader } from '@/components/ui/page-header';
import type { RightView } from '@/lib/rights/queries';
import { isRightDraft } from '@/lib/rights/transitions';
import { StepActions } from '../../../identity/step-actions';
import { answerRegistration } from '../../actions';

/** Whether a certificate proves the copyright, or a statement made here. */
export async function RegistrationStep({ right, place }: { right: RightView; place?: ReportPlace }) {
  const { id, reference, registered, status } = right;
  const [t, c] = await Promise.all([getTranslations('claim.registration'), getTranslations('common.form')]);
  return (
    <>
      <PageHeader eyebrow={place ? undefined : reference} title={t('title')} lead={t('lead')} />
      <Form
        action={place?.save ?? answerRegistration}
        errorTitle={c('errorTitle')}
        initial={{ registered: registered ? 'yes' : 'no' }}
      >
        <input type="hidden" name="id" value={id} />
        <PlaceFields place={place} />
        <RadioGroup
          name="registered"
          label={t('title')}
          hideLabel
          boxed
          choices={[
            { value: 'yes', label: t('yes'), hint: t('yesHint') },
            { value: 'no', label: t('no'), hint: t('noHint') },
          ]}
        />
        <StepActions back={place?.before ?? `/rights/${id}${isRightDraft(status) ? '' : '/check'}`} />
      </Form>
    </>
  );
}
