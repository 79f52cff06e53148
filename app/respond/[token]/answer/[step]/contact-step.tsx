import { getTranslations } from 'next-intl/server';
import { Field } from '@/components/forms/field';
import { NoticeBox } from '@/components/ui/notice-box';
import { keepContact } from '../actions';
import { StepForm, type StepProps } from './step-form';
import { StepHeader } from './step-header';

/** Who answers, where letters reach them, and who sees which of it. */
export async function ContactStep(props: StepProps) {
  const { draft } = props;
  const t = await getTranslations('respond.answer.contact');
  const { contactName, address, telephone } = draft;
  return (
    <>
      <StepHeader step="contact" draft={draft} />
      <StepForm {...props} action={keepContact} initial={{ contactName, address, telephone }}>
        <NoticeBox tone="info" title={t('agentTitle')}>
          {t('agentText')}
        </NoticeBox>
        <Field name="contactName" label={t('name')} hint={t('nameHint')} autoComplete="name" />
        <Field
          name="address"
          type="textarea"
          label={t('address')}
          hint={t('addressHint')}
          autoComplete="street-address"
          rows={3}
        />
        <Field
          name="telephone"
          type="tel"
          width="half"
          label={t('telephone')}
          hint={t('telephoneHint')}
          autoComplete="tel"
        />
      </StepForm>
    </>
  );
}
